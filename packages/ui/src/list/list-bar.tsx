import type { ReactNode } from 'react';
import styles from './list-bar.module.css';

interface ListBarProps {
  title: string;
  /** What narrows the list. */
  children: ReactNode;
  /** How many rows the filters leave. */
  count?: string | undefined;
  acts?: ReactNode;
}

/** The line above a list: its name, its filters, what they leave, and what can be done. */
export function ListBar({ title, children, count = '', acts }: ListBarProps) {
  return (
    <search className={styles.bar}>
      <h1>{title}</h1>
      {children}
      <output className={styles.count}>{count}</output>
      {acts}
    </search>
  );
}

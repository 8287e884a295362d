import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './feedback.module.css';

interface EmptyStateProps {
  title: string;
  /** Why there is nothing here. */
  why?: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
}

/** An empty list says why it is empty and offers one action. */
export function EmptyState({ title, why, action }: EmptyStateProps) {
  return (
    <div className={styles.panel}>
      <IconInbox size={32} stroke={1.5} className={styles.quietIcon} aria-hidden />
      <h2>{title}</h2>
      {why ? <p>{why}</p> : null}
      {action ? <div className={styles.actions}>{action}</div> : null}
    </div>
  );
}

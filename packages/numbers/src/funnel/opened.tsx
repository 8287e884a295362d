import { type ReactNode, useEffect, useRef } from 'react';
import styles from './funnel.module.css';

/** What a figure opened further down on the page: it comes into sight. */
export function Opened({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would call when the part goes away.
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={ref} className={styles.opened}>
      {children}
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import styles from './charts.module.css';
import type { Target } from './mark.tsx';

/** A figure that opens its records. The name of what it counts is read out with it. */
export function FigureLink({ target, name, children }: { target: Target | undefined; name: string; children: string }) {
  return target ? (
    <Link
      to={target.to}
      search={target.search as never}
      resetScroll={!target.stays}
      className={styles.figureLink}
      aria-label={`${name}: ${children}`}
    >
      {children}
    </Link>
  ) : (
    <span>{children}</span>
  );
}

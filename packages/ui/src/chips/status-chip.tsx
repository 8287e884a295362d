import styles from './chips.module.css';

export type Tone = 'ok' | 'warn' | 'bad' | 'quiet' | 'accent';

const SIGNS: Record<Tone, string> = { ok: '✓', warn: '▲', bad: '■', quiet: '', accent: '' };

/** A status with a shape as well as a colour, because one in twelve men cannot tell the colours. */
export function StatusChip({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`}>
      {SIGNS[tone] ? <span aria-hidden>{SIGNS[tone]}</span> : null}
      {children}
    </span>
  );
}

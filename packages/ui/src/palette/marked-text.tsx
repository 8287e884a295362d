import styles from './palette.module.css';

interface MarkedTextProps {
  text: string;
  /** In order, none within another. */
  marks: readonly (readonly [from: number, to: number])[];
}

/** A text with the parts that fit a search set off. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const starts = [0, ...marks.map(([, to]) => to)];
  return starts.map((start, index) => {
    const [from, to] = marks[index] ?? [text.length, text.length];
    return (
      <span key={start}>
        {text.slice(start, from)}
        {to > from ? <mark className={styles.mark}>{text.slice(from, to)}</mark> : null}
      </span>
    );
  });
}

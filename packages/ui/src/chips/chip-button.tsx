import type { ComponentProps } from 'react';
import styles from './chips.module.css';

interface ChipButtonProps extends ComponentProps<'button'> {
  size?: 'small' | 'medium' | 'large';
}

/** A small act beside a heading, or, with `aria-pressed`, one of the choices of a group. */
export function ChipButton({ size = 'medium', ...button }: ChipButtonProps) {
  return <button type="button" className={styles.button} data-size={size} {...button} />;
}

/** Choices that stand side by side, named by a legend or a label. */
export function ChipGroup(fieldset: ComponentProps<'fieldset'>) {
  return <fieldset className={styles.group} {...fieldset} />;
}

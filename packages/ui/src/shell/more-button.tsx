import { IconChevronDown } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import type { ComponentProps } from 'react';
import { uiTexts } from '../ui-texts.ts';
import styles from './shell.module.css';

/** Opens the pages that the line has no room for; named after the current one if that is among them. */
export function MoreButton({ label, ...rest }: { label: string | undefined } & ComponentProps<'button'>) {
  const t = useTexts(uiTexts);
  return (
    <button
      aria-haspopup="menu"
      {...rest}
      type="button"
      className={`${styles.navLink} ${styles.more}`}
      data-current={label ? true : undefined}
    >
      <span title={label}>{label ?? t('ui.more-pages')}</span>
      <IconChevronDown size={14} aria-hidden />
    </button>
  );
}

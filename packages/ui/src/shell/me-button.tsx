import { IconUser } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import type { ComponentProps } from 'react';
import { uiTexts } from '../ui-texts.ts';
import styles from './shell.module.css';

/** What opens the person's menu. */
export function MeButton({ name, ...rest }: { name: string } & ComponentProps<'button'>) {
  const t = useTexts(uiTexts);
  return (
    <button aria-haspopup="menu" {...rest} type="button" className={styles.me} aria-label={t('ui.me', { name })}>
      <IconUser size={18} aria-hidden />
    </button>
  );
}

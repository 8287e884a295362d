import { useTexts } from '@tasuki/i18n';
import { type ReactNode, useState } from 'react';
import styles from './account.module.css';
import { accountTexts } from './account-texts.ts';

const MOST_AT_FIRST = 20;

interface LongListProps<Item> {
  all: readonly Item[];
  children: (shown: readonly Item[]) => ReactNode;
}

/** The first twenty of a list; where there are more, a button below says how many and shows them. */
export function LongList<Item>({ all, children }: LongListProps<Item>) {
  const t = useTexts(accountTexts);
  const [isWhole, setWhole] = useState(false);
  const more = all.length - MOST_AT_FIRST;
  return (
    <>
      {children(isWhole ? all : all.slice(0, MOST_AT_FIRST))}
      {more > 0 ? (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('account.fewer') : t('account.more', { count: more })}
        </button>
      ) : null}
    </>
  );
}

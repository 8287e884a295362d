import { IconPencil } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import { lazyPart } from '@tasuki/ui';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import styles from './account.module.css';
import { accountTexts } from './account-texts.ts';
import type { Company, GroupMember } from './parent-queries.ts';

// Most who read an account never change its parent.
const ParentPicker = lazyPart(() => import('./parent-picker.tsx').then((m) => m.ParentPicker));

interface ParentFieldProps {
  account: GroupMember;
  link: (parent: Company) => ReactNode;
}

/** 親会社: the way to it, and beside it the way to another. */
export function ParentField({ account, link }: ParentFieldProps) {
  const t = useTexts(accountTexts);
  const [isEdited, setIsEdited] = useState(false);
  const isDone = useRef(false);
  // The keyboard goes on where it was; what was left by going elsewhere leaves it there.
  const close = (isByKey: boolean) => {
    isDone.current = isByKey;
    setIsEdited(false);
  };
  const takeBackFocus = (opener: HTMLButtonElement | null) => {
    if (opener && isDone.current) opener.focus();
    isDone.current = false;
  };
  const { parent } = account;
  const shown = (
    <span className={styles.parent}>
      {parent ? link(parent) : null}
      <button
        ref={takeBackFocus}
        type="button"
        className={styles.value}
        aria-label={t('account.parent.edit', { name: parent?.name ?? '—' })}
        onClick={() => setIsEdited(true)}
      >
        {parent ? null : '—'} <IconPencil size={13} aria-hidden />
      </button>
    </span>
  );
  if (!isEdited) return shown;
  return (
    <Suspense fallback={shown}>
      <ParentPicker account={account} onClose={close} />
    </Suspense>
  );
}

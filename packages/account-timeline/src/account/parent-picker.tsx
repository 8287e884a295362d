import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { InlineError, isComposing } from '@tasuki/ui';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFoundAccounts } from '../accounts/use-found-accounts.ts';
import styles from './account.module.css';
import { accountTexts } from './account-texts.ts';
import type { Company, GroupMember } from './parent-queries.ts';
import { parentTexts } from './parent-texts.ts';
import { useSetParent } from './use-set-parent.ts';

interface ParentPickerProps {
  account: GroupMember;
  onClose: (isByKey: boolean) => void;
}

/** Finds the company above this one: arrows and Enter choose, Esc leaves all as it was. */
export function ParentPicker({ account, onClose }: ParentPickerProps) {
  const t = useTexts(parentTexts);
  const { locale } = useLocale();
  // What the person saw when they began: what others save meanwhile reaches the page, and is no base of theirs.
  const [began] = useState(account);
  const { setParent, problem, isBusy } = useSetParent(began, () => onClose(true));
  const { field, found, error } = useFoundAccounts();
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => input.current?.focus(), []);
  const isEmpty = field.value.trim() === '';
  const options: (Company | null)[] = isEmpty && began.parent ? [null] : others(found, began);
  const at = Math.min(active, options.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[at];
    if (event.key === 'Escape') onClose(true);
    else if (step) setActive((at + step + options.length) % Math.max(options.length, 1));
    else if (event.key !== 'Enter') return;
    else if (chosen !== undefined) void setParent(chosen);
    event.preventDefault();
    event.stopPropagation();
  };
  // Where a question stands, its buttons answer.
  const leave = () => {
    if (!isBusy && !problem) onClose(false);
  };
  return (
    <div className={styles.editor}>
      <input
        {...field}
        ref={input}
        className={styles.field}
        role="combobox"
        aria-label={t('parent.find')}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={options.length > 0 ? `${listId}-${at}` : undefined}
        placeholder={t('parent.find')}
        readOnly={isBusy}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {options.length > 0 ? (
        <div id={listId} role="listbox" tabIndex={-1} aria-label={t('parent.matches')} className={styles.matches}>
          {options.map((option, index) => (
            <div
              key={option?.id ?? 'none'}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // The field keeps the focus: it has the keys.
              onMouseDown={(event) => event.preventDefault()}
              onMouseUp={() => void setParent(option)}
            >
              {option?.name ?? t('parent.none')}
            </div>
          ))}
        </div>
      ) : null}
      <span role="status">{!isEmpty && found && options.length === 0 ? t('parent.nothing-found') : null}</span>
      {error ? <InlineError>{describeError(error, locale).sentence}</InlineError> : null}
      {problem && 'sentence' in problem ? <InlineError>{problem.sentence}</InlineError> : null}
      {problem && 'theirs' in problem ? (
        <Conflict
          {...problem}
          onMine={() => void setParent(problem.yours, problem.version)}
          onTheirs={() => onClose(true)}
        />
      ) : null}
    </div>
  );
}

interface ConflictProps {
  theirs: Company | null;
  yours: Company | null;
  onMine: () => void;
  onTheirs: () => void;
}

function Conflict({ theirs, yours, onMine, onTheirs }: ConflictProps) {
  const t = useTexts({ ...accountTexts, ...parentTexts });
  const nameOf = (parent: Company | null) => parent?.name ?? t('parent.none');
  return (
    <span role="alert" className={styles.conflict}>
      {t('account.conflict', { theirs: nameOf(theirs), yours: nameOf(yours) })}
      <button type="button" onClick={onMine}>
        {t('account.conflict.mine')}
      </button>
      <button type="button" onClick={onTheirs}>
        {t('account.conflict.theirs')}
      </button>
    </span>
  );
}

/** A company is not offered as its own parent, nor the parent that it has. */
const others = (found: readonly Company[] | undefined, { id, parent }: GroupMember) =>
  (found ?? []).filter((one) => one.id !== id && one.id !== parent?.id);

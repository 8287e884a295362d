import { IconPencil } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import { InlineError, isComposing } from '@tasuki/ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import styles from './account.module.css';
import { accountTexts } from './account-texts.ts';

export interface SaveAnswer {
  /** Why it was not saved, as a sentence. */
  problem?: string | undefined;
  /** Somebody else saved meanwhile: what stands there now. */
  theirs?: { value: string } | undefined;
}

interface InlineFieldProps {
  label: string;
  value: string;
  /** How the value is shown, where that is not the value itself. */
  shown?: string;
  choices?: readonly { value: string; label: string }[];
  inputMode?: 'text' | 'numeric' | 'url';
  /** Resolves with nothing once it is saved. `isAgain`: over what somebody else saved. */
  save: (value: string, isAgain: boolean) => Promise<SaveAnswer | undefined>;
}

/** A value that is edited in its place: Enter saves, Esc restores, a conflict shows both values. What was chosen from a list is saved by going on. */
export function InlineField({ label, value, shown = value, ...rest }: InlineFieldProps) {
  const t = useTexts(accountTexts);
  const [isEdited, setIsEdited] = useState(false);
  const isDone = useRef(false);
  const close = () => {
    isDone.current = true;
    setIsEdited(false);
  };
  // The keyboard goes on where it was.
  const takeBackFocus = (opener: HTMLButtonElement | null) => {
    if (opener && isDone.current) opener.focus();
    isDone.current = false;
  };
  if (isEdited)
    return <Editor {...rest} label={label} value={value} onClose={close} onLeave={() => setIsEdited(false)} />;
  return (
    <button
      ref={takeBackFocus}
      type="button"
      className={styles.value}
      // What only adds is called by what it does.
      aria-label={shown === label ? label : t('account.edit', { label, value: shown || '—' })}
      onClick={() => setIsEdited(true)}
    >
      <span>{shown || '—'}</span> <IconPencil size={13} aria-hidden />
    </button>
  );
}

type EditorProps = Omit<InlineFieldProps, 'shown'> & { onClose: () => void; onLeave: () => void };

function Editor({ label, choices, inputMode = 'text', onClose, onLeave, ...now }: EditorProps) {
  const t = useTexts(accountTexts);
  // What the person saw when they began: what others save meanwhile reaches the page, and is no base of theirs.
  const [{ value, save }] = useState(now);
  const [draft, setDraft] = useState(value);
  const [answer, setAnswer] = useState<SaveAnswer | undefined>();
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async (then = onClose) => {
    if (isBusy) return;
    if (draft === value && !answer?.theirs) return then();
    setIsBusy(true);
    let refused = await save(draft, answer?.theirs !== undefined);
    // Somebody changed another value of the same record.
    if (refused?.theirs && isSame(refused.theirs.value, value)) refused = await save(draft, true);
    setIsBusy(false);
    if (refused) setAnswer(refused);
    else then();
  };
  const leave = () => {
    if (isBusy) return;
    if (draft === value) onLeave();
    // A mouse and a phone have no Enter for a list. Where a question stands, its buttons answer.
    else if (choices && !answer) void submit(onLeave);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') void submit();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const common = {
    ref: field,
    className: styles.field,
    'aria-label': label,
    value: draft,
    readOnly: isBusy,
    onKeyDown,
    onChange: (event: { currentTarget: { value: string } }) => setDraft(event.currentTarget.value),
    onBlur: leave,
  };
  return (
    <span className={styles.editor}>
      {choices ? (
        <select {...common}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} inputMode={inputMode} />
      )}
      {answer?.theirs ? (
        <span role="alert" className={styles.conflict}>
          {t('account.conflict', { theirs: nameOf(answer.theirs.value, choices), yours: nameOf(draft, choices) })}
          <button type="button" onClick={() => void submit()}>
            {t('account.conflict.mine')}
          </button>
          <button type="button" onClick={onClose}>
            {t('account.conflict.theirs')}
          </button>
        </span>
      ) : answer?.problem ? (
        <InlineError>{answer.problem}</InlineError>
      ) : null}
    </span>
  );
}

const nameOf = (value: string, choices: InlineFieldProps['choices']) =>
  choices?.find((choice) => isSame(choice.value, value))?.label ?? (value || '—');

// A choice is called HIGH in the contract and high in what is stored.
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

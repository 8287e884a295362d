import { useTexts } from '@tasuki/i18n';
import { Textarea } from '@tasuki/ui';
import { useEffect, useRef } from 'react';
import styles from './composer.module.css';
import type { Sheet } from './composer-queries.ts';
import { composerTexts } from './composer-texts.ts';
import { EventLinks } from './event-links.tsx';

interface AnswerFieldProps {
  accountId: string;
  label: string;
  isRequired: boolean;
  isFirst: boolean;
  value: string;
  /** What the prefilled value was taken from. */
  events: Sheet['answers'][number]['events'];
  isEdited: boolean;
  /** The offer was refused for want of this answer. */
  isMissing: boolean;
  onChange: (text: string) => void;
}

/** One item of the checklist, and where its answer came from. */
export function AnswerField({ accountId, events, isEdited, isMissing, onChange, ...item }: AnswerFieldProps) {
  const t = useTexts(composerTexts);
  const { label, isRequired, isFirst, value } = item;
  const field = useRef<HTMLTextAreaElement>(null);
  // The sheet was open before its checklist arrived; whoever is in another field by then stays there.
  useEffect(() => {
    if (isFirst && !document.activeElement?.matches('input, select, textarea')) field.current?.focus();
  }, [isFirst]);
  return (
    <div className={styles.answer}>
      <Textarea
        ref={field}
        label={label}
        required={isRequired}
        autosize
        minRows={1}
        maxRows={8}
        data-autofocus={isFirst || undefined}
        value={value}
        error={isMissing}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {events.length > 0 && value.trim() ? (
        <p className={styles.sources}>
          <span>
            {t('composer.source')}
            {isEdited ? t('composer.edited') : null}
          </span>
          <EventLinks accountId={accountId} events={events} />
        </p>
      ) : null}
    </div>
  );
}

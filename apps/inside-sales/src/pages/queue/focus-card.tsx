import { Link } from '@tanstack/react-router';
import { callOutcomeWords } from '@tasuki/domain/inside-sales/call-outcomes';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Kbd, lazyPart, StatusChip, Textarea, useIsShown, useKeptText, useShortcuts } from '@tasuki/ui';
import { Suspense, useRef, useState } from 'react';
import type { CallOutcome } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import { targetOf } from './call-target.ts';
import { ContactActs } from './contact-acts.tsx';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { wordsOf } from './outcomes.ts';
import styles from './queue.module.css';
import type { QueueItem } from './queue-queries.ts';
import { queueTexts } from './queue-texts.ts';
import { BookSheet, LaterSheet, PassSheet } from './sheets.ts';

// The card is worked with first; why this lead comes a moment later.
const WhyNow = lazyPart(() => import('./why-now.tsx').then((m) => m.WhyNow));

interface FocusCardProps {
  item: QueueItem;
  /** The outcome that is being corrected, where the last act was taken back. */
  correcting: CallOutcome | undefined;
  onKeep: () => void;
  onOutcome: (outcome: CallOutcome, details: { note: string; callbackAt?: string }) => Promise<boolean>;
  onSnooze: (dueAt: string) => void;
  /** `isStillHere`: nobody has turned to another lead while the pass was on its way. */
  onPassed: (isStillHere: boolean) => void;
}

type OpenSheet = 'snooze' | 'callback' | 'book' | 'pass';

/** The lead to call now: why now, how to reach them, and what came of it. */
export function FocusCard({ item, correcting, onKeep, onOutcome, onSnooze, onPassed }: FocusCardProps) {
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  const target = targetOf(item);
  const [note, setNote] = useKeptText(`call-note.${item.lead.id}`);
  const [sheet, setSheet] = useState<OpenSheet | undefined>();
  const noteField = useRef<HTMLTextAreaElement>(null);
  const isShown = useIsShown();
  const send = async (outcome: CallOutcome, callbackAt?: string) => {
    const done = await onOutcome(outcome, { note, ...(callbackAt ? { callbackAt } : {}) });
    if (done) setNote('');
  };
  const choose = (outcome: CallOutcome) => {
    if (outcome === 'CALLBACK' && !correcting) return setSheet('callback');
    void send(outcome);
  };
  useShortcuts([{ keys: 'e', label: t('queue.note.edit'), run: () => noteField.current?.focus() }]);
  const close = () => setSheet(undefined);
  return (
    <article className={styles.card} aria-label={item.account.name}>
      <CardHeader item={item} />
      <ContactActs
        company={item.account.name}
        contact={item.contact}
        onSnooze={() => setSheet('snooze')}
        onBook={() => setSheet('book')}
        onPass={() => setSheet('pass')}
      />
      <Suspense>
        <WhyNow item={item} />
      </Suspense>
      <section>
        <h3>
          {correcting
            ? t('queue.correct', { outcome: callOutcomeWords[wordsOf(correcting)][locale] })
            : t('queue.outcome')}
        </h3>
        <OutcomeButtons onChoose={choose} />
        {correcting ? (
          <Button mt="xs" variant="default" onClick={onKeep}>
            {t('queue.correct.cancel')}
          </Button>
        ) : null}
      </section>
      <Textarea
        ref={noteField}
        label={
          <>
            {t('queue.note')} <Kbd keys="e" />
          </>
        }
        placeholder={t('queue.note.hint')}
        aria-keyshortcuts="e"
        data-kept
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        // Esc gives the keys back to the outcomes.
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        minRows={3}
        autosize
      />
      <LaterSheet
        opened={sheet === 'snooze' || sheet === 'callback'}
        title={t(sheet === 'callback' ? 'later.callback' : 'later.snooze', { company: item.account.name })}
        onClose={close}
        onChoose={(dueAt) => {
          close();
          if (sheet === 'callback') void send('CALLBACK', dueAt);
          else onSnooze(dueAt);
        }}
      />
      <BookSheet opened={sheet === 'book'} target={target} onClose={close} />
      <PassSheet opened={sheet === 'pass'} target={target} onClose={close} onPassed={() => onPassed(isShown())} />
    </article>
  );
}

function CardHeader({ item }: { item: QueueItem }) {
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { account, contact, lastCall } = item;
  const last = lastCall
    ? t(lastCall.calledPrecision === 'UNKNOWN' ? 'queue.last.undated' : 'queue.last', {
        outcome: callOutcomeWords[wordsOf(lastCall.outcome)][locale],
        when: formats.relative(lastCall.calledAt),
      })
    : t('queue.never');
  return (
    <header className={styles.cardHeader}>
      <p className={styles.chips}>
        <StatusChip tone="accent">{t('queue.priority', { score: item.score })}</StatusChip>
        <span className={styles.quiet}>
          {[last, item.callCount > 0 ? t('queue.calls', { count: item.callCount }) : undefined]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <h2>
        <Link to={paths.account(account.id)}>{account.name}</Link>
      </h2>
      {contact ? (
        <p className={styles.person}>{[formats.person(contact), contact.title].filter(Boolean).join(' · ')}</p>
      ) : null}
      {lastCall?.note ? (
        <p className={styles.lastNote}>
          <span className={styles.quiet}>{t('queue.last-note')}</span> {lastCall.note}
        </p>
      ) : null}
    </header>
  );
}

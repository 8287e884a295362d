import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, DepartmentChip, Kbd, StatusChip } from '@tasuki/ui';
import { useEffect, useRef } from 'react';
import { useSourceName } from '../account/use-source-name.ts';
import { DefinitionCheck } from './composer/definition-check.tsx';
import { EventLinks } from './composer/event-links.tsx';
import { DueChip, urgencyOf } from './due-chip.tsx';
import { handoffTexts } from './handoff-texts.ts';
import styles from './handoffs.module.css';
import type { IncomingHandoff } from './incoming-queries.ts';

interface IncomingCardProps {
  handoff: IncomingHandoff;
  /** The one that the keys act on. */
  isCurrent: boolean;
  onFocus: () => void;
  onAccept: () => void;
  onReturn: () => void;
  onOpen: () => void;
}

/** One pass that waits: who, why, until when, and the two answers. */
export function IncomingCard({ handoff, isCurrent, onFocus, onAccept, onReturn, onOpen }: IncomingCardProps) {
  const t = useTexts(handoffTexts);
  const formats = useFormats();
  const ref = useRef<HTMLLIElement>(null);
  const wasCurrent = useRef(isCurrent);
  useEffect(() => {
    // A card that was clicked is seen already; scrolling it between press and release would lose the click. One that the page
    // opens with stays where it is: what stands above it comes first.
    const isInUse = ref.current?.contains(document.activeElement);
    if (isCurrent && !wasCurrent.current && !isInUse) ref.current?.scrollIntoView({ block: 'nearest' });
    wasCurrent.current = isCurrent;
  }, [isCurrent]);
  const { account, lead, note, offeredBy, offeredAt } = handoff;
  const contact = lead?.contact;
  return (
    <li
      ref={ref}
      className={styles.card}
      tabIndex={-1}
      data-id={handoff.id}
      data-urgency={urgencyOf(handoff)}
      aria-current={isCurrent || undefined}
      onFocus={onFocus}
    >
      <header className={styles.cardHeader}>
        <DepartmentChip department={handoff.from}>
          {t('handoffs.from', { department: formats.departmentShort(handoff.from) })}
        </DepartmentChip>
        <DueChip handoff={handoff} />
        <CompleteChip percent={handoff.completenessPercent} />
        <span className={styles.quiet}>
          {offeredAt ? t('handoffs.by', { name: offeredBy?.name ?? '—', when: formats.relative(offeredAt) }) : null}
        </span>
      </header>
      <h3>{account.name}</h3>
      {contact ? (
        <p className={styles.quiet}>{[formats.person(contact), contact.title].filter(Boolean).join(' · ')}</p>
      ) : null}
      <Assignee handoff={handoff} />
      <p className={note ? styles.note : styles.quiet}>{note || t('handoffs.no-note')}</p>
      {handoff.overrideReason ? (
        <p className={styles.quiet}>{t('handoffs.overridden', { reason: handoff.overrideReason })}</p>
      ) : null}
      <Items handoff={handoff} />
      {handoff.check ? <DefinitionCheck accountId={account.id} check={handoff.check} /> : null}
      <div className={styles.acts}>
        <Button onClick={onAccept} aria-keyshortcuts="a" rightSection={<ActKey keys="a" isCurrent={isCurrent} />}>
          {t('handoffs.accept')}
        </Button>
        <Button
          variant="default"
          onClick={onReturn}
          aria-keyshortcuts="r"
          rightSection={<ActKey keys="r" isCurrent={isCurrent} />}
        >
          {t('handoffs.return')}
        </Button>
        <Button variant="subtle" px="xs" onClick={onOpen} rightSection={<ActKey keys="Enter" isCurrent={isCurrent} />}>
          {t('handoffs.open')}
        </Button>
      </div>
    </li>
  );
}

/** Keeps its place also where the keys do not act: a card that grew under the pointer would lose the click. */
function ActKey({ keys, isCurrent }: { keys: string; isCurrent: boolean }) {
  return (
    <span className={isCurrent ? undefined : styles.unseen}>
      <Kbd keys={keys} />
    </span>
  );
}

/** Whom it is meant for, and how the rules found them. */
function Assignee({ handoff: { assignee, routingReason } }: { handoff: IncomingHandoff }) {
  const t = useTexts(handoffTexts);
  if (!assignee) return null;
  return (
    <p className={styles.quiet}>
      {t('handoffs.assignee', { name: assignee.name })}
      {routingReason ? (
        <span className={styles.why}>{t('handoffs.assignee.why', { reason: routingReason })}</span>
      ) : null}
    </p>
  );
}

/** How much of what was agreed the sender has answered; silent where all is. */
function CompleteChip({ percent }: { percent: number | null }) {
  const t = useTexts(handoffTexts);
  if (percent === null || percent === 100) return null;
  return <StatusChip tone={percent < 50 ? 'warn' : 'quiet'}>{t('handoffs.complete', { percent })}</StatusChip>;
}

/** Chosen records come as a line each, and their links say the same; a line more tells of one that this reader may not open. */
const saysMore = (text: string, events: readonly { summary: string }[]) => {
  const lines = text.split('\n');
  return lines.length !== events.length || !events.every(({ summary }) => lines.some((line) => line.endsWith(summary)));
};

/** The checklist as the sender answered it, and where the lead came from. */
function Items({ handoff }: { handoff: IncomingHandoff }) {
  const t = useTexts(handoffTexts);
  const { locale } = useLocale();
  const sourceName = useSourceName();
  const source = handoff.lead?.source;
  if (!source && handoff.answers.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {source ? (
        <div>
          <dt>{t('handoffs.source')}</dt>
          <dd>{sourceName(source)}</dd>
        </div>
      ) : null}
      {handoff.answers.map(({ item, labelJa, labelEn, text, events }) => (
        <div key={item}>
          <dt>{locale === 'ja' ? labelJa : labelEn}</dt>
          <dd>
            {saysMore(text, events) ? <span className={styles.answer}>{text}</span> : null}
            <span className={styles.sources}>
              <EventLinks accountId={handoff.account.id} events={events} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

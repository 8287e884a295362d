import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Kbd, Textarea } from '@tasuki/ui';
import type { KeyboardEvent, ReactNode } from 'react';
import { Loaded } from '../../panels/panel.tsx';
import { AnswerField } from './answer-field.tsx';
import { CompletenessBar } from './completeness-bar.tsx';
import styles from './composer.module.css';
import { HANDOFF_SHEET, type Sheet } from './composer-queries.ts';
import { composerTexts } from './composer-texts.ts';
import { EvidenceField } from './evidence-field.tsx';
import { LiveCheck } from './live-check.tsx';
import { EVIDENCE_ITEM, type Passing, useComposer, useWritten } from './use-composer.ts';

export interface HandoffComposerProps extends Passing {
  submit: string;
  /** What the joint asks beside its checklist, such as whom it goes to. */
  head?: ReactNode;
  /** The way out without passing. */
  foot?: ReactNode;
  /** Runs first; a `false` keeps the pass back. */
  before?: () => Promise<boolean>;
  onPassed: () => void;
}

/** A pass over any joint: its checklist as agreed, filled from the timeline, held against the definition in force. */
export function HandoffComposer({ head, ...props }: HandoffComposerProps) {
  const t = useTexts(composerTexts);
  const { locale } = useLocale();
  const { account, from, to, leadId, begun } = props;
  // Outlives the checklist of one joint: whoever thinks of another receiver has not changed what they say.
  const written = useWritten(begun);
  const query = useQuery(HANDOFF_SHEET, {
    variables: { accountId: account.id, from, to, leadId: leadId ?? null, locale: locale === 'ja' ? 'JA' : 'EN' },
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key belongs to the form below; the fields above are part of the same sheet
    <div className={styles.composer} onKeyDown={submitFromHead}>
      {head}
      <Loaded query={query} failed={t('composer.failed')} rows={8}>
        {/* Another joint is another checklist: of what was typed only what it asks for is sent over it. */}
        {({ handoffSheet }) => <Composer key={`${from} ${to}`} {...props} sheet={handoffSheet} written={written} />}
      </Loaded>
    </div>
  );
}

/** The fields above the form send it, too; they stand outside because they stay while another checklist is loaded. */
function submitFromHead({ key, metaKey, ctrlKey, target, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (key !== 'Enter' || !(metaKey || ctrlKey)) return;
  const form = currentTarget.querySelector('form');
  if (!form?.contains(target as Node)) form?.requestSubmit();
}

interface ComposerProps extends HandoffComposerProps {
  sheet: Sheet;
  written: ReturnType<typeof useWritten>;
}

function Composer({ sheet, written, submit, foot, before, onPassed, ...passing }: ComposerProps) {
  const t = useTexts(composerTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const composer = useComposer(passing, sheet, written);
  const { missing, percent, refused } = composer;
  const { account, from } = passing;
  const label = ({ labelJa, labelEn }: Sheet['items'][number]) => (locale === 'ja' ? labelJa : labelEn);
  const named = missing.map(label).join(locale === 'ja' ? '・' : ', ');
  const asked = sheet.items.filter(({ key }) => key !== EVIDENCE_ITEM && passing.given?.[key] === undefined);
  const evidenceItem = sheet.items.find(({ key }) => key === EVIDENCE_ITEM);
  const send = async () => {
    if (before && !(await before())) return;
    if (await composer.send()) onPassed();
  };
  return (
    <Form className={styles.form} onSubmit={() => send()}>
      <LiveCheck passing={passing} items={composer.items} />
      {sheet.items.some(({ isRequired }) => isRequired) ? (
        <CompletenessBar percent={percent} threshold={sheet.thresholdPercent} />
      ) : null}
      {asked.map((item, index) => (
        <AnswerField
          key={item.key}
          accountId={account.id}
          label={label(item)}
          isRequired={item.isRequired}
          isFirst={index === 0}
          value={composer.answerOf(item.key)}
          events={composer.prefilled(item.key)?.events ?? []}
          isEdited={composer.isEdited(item.key)}
          isMissing={refused?.isIncomplete === true && missing.includes(item)}
          onChange={(text) => composer.setAnswer(item.key, text)}
        />
      ))}
      <Textarea
        label={t('composer.note')}
        autosize
        minRows={2}
        value={composer.note}
        onChange={({ currentTarget: { value } }) => composer.setNote(value)}
      />
      {evidenceItem ? (
        <EvidenceField
          accountId={account.id}
          from={from}
          label={label(evidenceItem)}
          chosen={composer.evidence}
          onChange={composer.setEvidence}
        />
      ) : null}
      {missing.length > 0 && !refused ? (
        <p className={styles.quiet}>{t('composer.missing', { items: named })}</p>
      ) : null}
      {refused ? (
        <InlineError>{refused.isIncomplete ? t('composer.refused', { items: named }) : refused.sentence}</InlineError>
      ) : null}
      {refused?.isIncomplete ? (
        <Textarea
          label={t('composer.override')}
          description={t('composer.override.why')}
          rows={2}
          value={composer.overrideReason}
          onChange={({ currentTarget: { value } }) => composer.setOverrideReason(value)}
        />
      ) : null}
      <p className={styles.quiet}>{t('composer.due', { when: formats.dateTime(sheet.dueAt) })}</p>
      <div className={styles.acts}>
        {foot}
        <Button type="submit" loading={composer.busy} rightSection={<Kbd keys="mod+Enter" always />}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}

import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Form, Kbd, Textarea } from '@tasuki/ui';
import type { RefObject } from 'react';
import type { LeadRow } from './lead-queries.ts';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';
import type { usePassLead } from './pass-lead.tsx';

interface LeadActsProps {
  lead: LeadRow;
  passing: Pick<ReturnType<typeof usePassLead>, 'to' | 'note' | 'setNote' | 'isBusy' | 'pass' | 'openSheet'>;
  noteField: RefObject<HTMLTextAreaElement | null>;
  mayOffer: boolean;
  mayDrop: boolean;
  onTouch: () => void;
  onDrop: () => void;
}

/** The note that goes with the pass, and the acts. */
export function LeadActs(props: LeadActsProps) {
  const t = useTexts(leadTexts);
  const { lead, mayOffer } = props;
  return (
    <div className={styles.acts}>
      {mayOffer ? <OfferForm {...props} /> : <WhyNot lead={lead} />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={props.onTouch} aria-keyshortcuts="t" rightSection={<Kbd keys="t" />}>
          {t('leads.touch')}
        </Button>
        {props.mayDrop ? (
          <Button variant="default" onClick={props.onDrop} aria-keyshortcuts="d" rightSection={<Kbd keys="d" />}>
            {t('leads.disqualify')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** The pass with its note: ⌘/Ctrl+Enter sends it from the field, `o` from anywhere else; `c` shows its checklist first. */
export function OfferForm({ passing, noteField }: Pick<LeadActsProps, 'passing' | 'noteField'>) {
  const t = useTexts(leadTexts);
  const formats = useFormats();
  const { to, note, setNote, isBusy, pass, openSheet } = passing;
  if (!to) return <p className={styles.quiet}>{t('leads.nobody')}</p>;
  return (
    <Form className={styles.form} onSubmit={pass}>
      <Textarea
        ref={noteField}
        label={
          <>
            {t('leads.offer.note')} <Kbd keys="e" />
          </>
        }
        placeholder={t('leads.offer.note.hint')}
        aria-keyshortcuts="e"
        data-kept
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        // Esc gives the keys back to the list.
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        minRows={2}
        autosize
      />
      <div className={styles.buttons}>
        <Button type="submit" loading={isBusy} aria-keyshortcuts="o" rightSection={<Kbd keys="o" />}>
          {t('leads.offer.to', { department: formats.department(to) })}
        </Button>
        <Button variant="default" onClick={openSheet} aria-keyshortcuts="c" rightSection={<Kbd keys="c" />}>
          {t('leads.compose')}
        </Button>
      </div>
    </Form>
  );
}

/** Why this lead cannot be passed on now. */
function WhyNot({ lead: { state, account } }: { lead: LeadRow }) {
  const t = useTexts(leadTexts);
  const formats = useFormats();
  if (state === 'offered') return <p className={styles.quiet}>{t('leads.waiting')}</p>;
  if (account.holder === 'MARKETING') return null;
  return <p className={styles.quiet}>{t('leads.holder', { department: formats.department(account.holder) })}</p>;
}

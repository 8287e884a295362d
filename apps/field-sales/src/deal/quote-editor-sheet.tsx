import { useQuery } from '@apollo/client/react';
import { useCommand } from '@tasuki/account-timeline';
import { ConflictChooser } from '@tasuki/account-timeline/conflict-chooser';
import { addMonths } from '@tasuki/domain/days';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Sheet, Textarea, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import styles from './deal.module.css';
import { SUBMIT_QUOTE } from './deal-commands.ts';
import type { Deal } from './deal-queries.ts';
import { emptyLine, formLine, type QuoteForm, quoteContentOf } from './quote-form.ts';
import { QuoteLinesField } from './quote-lines-field.tsx';
import { DISCARD_QUOTE_DRAFT, QUOTE_EDITOR, SAVE_QUOTE_DRAFT } from './quote-queries.ts';
import { quoteEditorTexts } from './quote-texts.ts';
import { QuoteTotalsList } from './quote-totals-list.tsx';
import { readRace, useContestedDraft } from './use-contested-draft.ts';

interface QuoteEditorSheetProps {
  deal: Deal;
  opened: boolean;
  onClose: () => void;
}

/** Where a quote is written: the draft of the deal, the next revision of its last quote, or a first one. */
export function QuoteEditorSheet({ deal, opened, onClose }: QuoteEditorSheetProps) {
  const t = useTexts(quoteEditorTexts);
  return (
    <Sheet opened={opened} title={t('quote.title', { name: deal.account.name })} onClose={onClose} size={760}>
      {opened ? <QuoteEditor deal={deal} onDone={onClose} /> : null}
    </Sheet>
  );
}

function QuoteEditor({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const t = useTexts(quoteEditorTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const toast = useToast();
  const { currency, account, quoteDraft } = deal;
  const { data } = useQuery(QUOTE_EDITOR, { variables: { accountId: account.id } });
  const [form, setForm] = useState<QuoteForm>(() => beginning(deal, formats.dayKey(new Date())));
  // What the person saw when they began, whatever the cache has learnt meanwhile.
  const [seen, setSeen] = useState({ quotes: deal.quotes.length, draft: quoteDraft?.version ?? 0 });
  const [saving, submitting, discarding] = [
    useCommand(SAVE_QUOTE_DRAFT),
    useCommand(SUBMIT_QUOTE),
    useCommand(DISCARD_QUOTE_DRAFT),
  ];
  const change = (part: Partial<QuoteForm>) => setForm((before) => ({ ...before, ...part }));
  const finish = (message: string) => {
    toast({ message });
    onDone();
  };
  const save = async (wanted: QuoteForm, version: number) => {
    setForm(wanted);
    const input = { opportunityId: deal.id, version, content: quoteContentOf(wanted) };
    if (await saving.run({ input })) finish(t('quote.saved'));
  };
  const race = readRace(submitting.refusal);
  const submit = async () => {
    // Who submits again has read what went out meanwhile.
    const known = race ? { ...seen, ...race.seen } : seen;
    setSeen(known);
    const content = quoteContentOf(form);
    const versions = { quotesSeen: known.quotes, draftVersion: known.draft || null };
    const answer = await submitting.run({ input: { opportunityId: deal.id, content, ...versions } });
    if (answer) finish(t('quote.submitted', { number: answer.quote?.number ?? '' }));
  };
  const discard = async () => {
    if (await discarding.run({ input: { opportunityId: deal.id } })) finish(t('quote.discarded'));
  };
  const contested = useContestedDraft(saving.refusal, form, currency);
  if (contested) {
    return (
      <ConflictChooser
        key={contested.version}
        rows={contested.rows}
        isSaving={saving.busy}
        onSave={(theirs) => void save(contested.merged(theirs), contested.version)}
        onTakeTheirs={onDone}
      />
    );
  }
  const products = (data?.products.nodes ?? []).map((product) => ({
    id: product.id,
    name: locale === 'ja' ? product.nameJa : product.nameEn,
    price: product.currency === currency ? product.monthlyAmount : null,
  }));
  const raced = race?.quote && {
    number: race.quote.number,
    amount: formats.money({ minor: race.quote.totalMinor, currency }),
  };
  const problem = raced ? t('quote.raced', raced) : (submitting.problem ?? saving.problem ?? discarding.problem);
  return (
    <Form onSubmit={submit} className={styles.form}>
      <div className={styles.pair}>
        <TextInput
          label={t('quote.subject')}
          data-autofocus
          value={form.title}
          onChange={({ currentTarget: { value } }) => change({ title: value })}
        />
        <TextInput
          label={t('quote.addressee')}
          placeholder={t('quote.addressee.help')}
          list="quote-people"
          value={form.addressee}
          onChange={({ currentTarget: { value } }) => change({ addressee: value })}
        />
        <datalist id="quote-people">
          {data?.account?.contacts
            .filter(({ leftAt }) => leftAt === null)
            .map((contact) => (
              <option key={contact.id} value={formats.person(contact)} />
            ))}
        </datalist>
        <TextInput
          type="date"
          label={t('quote.valid-until')}
          value={form.validUntil}
          onChange={({ currentTarget: { value } }) => change({ validUntil: value })}
        />
      </div>
      <QuoteLinesField
        lines={form.lines}
        currency={currency}
        products={products}
        onChange={(act) => setForm((before) => ({ ...before, lines: act(before.lines) }))}
      />
      <QuoteTotalsList lines={form.lines} currency={currency} />
      <Textarea
        label={t('quote.notes')}
        autosize
        minRows={2}
        maxRows={8}
        value={form.notes}
        onChange={({ currentTarget: { value } }) => change({ notes: value })}
      />
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.actions}>
        {quoteDraft ? (
          <Button variant="subtle" loading={discarding.busy} onClick={discard}>
            {t('quote.discard')}
          </Button>
        ) : null}
        <Button variant="default" loading={saving.busy} onClick={() => save(form, seen.draft)}>
          {t('quote.save')}
        </Button>
        <Button type="submit" loading={submitting.busy}>
          {t('quote.submit')}
        </Button>
      </div>
    </Form>
  );
}

/** The draft; else what went out last, valid anew; else one line of the deal's amount. */
function beginning({ quoteDraft, quotes, name, amount, currency }: Deal, today: string): QuoteForm {
  const begun = quoteDraft ?? quotes.at(-1);
  const validUntil = addMonths(today, 1);
  if (!begun) {
    const line = { ...emptyLine(currency), description: name, unitPrice: amount === null ? '' : String(amount) };
    return { title: name, addressee: '', validUntil, notes: '', lines: [line] };
  }
  return {
    ...{ title: begun.title ?? name, addressee: begun.addressee ?? '', notes: begun.notes ?? '' },
    validUntil: quoteDraft?.validUntil ?? validUntil,
    lines: begun.lines.map((line) => formLine(line, currency)),
  };
}

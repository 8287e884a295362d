import { useCommand } from '@tasuki/account-timeline';
import { addMonths } from '@tasuki/domain/days';
import { useFormats, useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useState } from 'react';
import { SUBMIT_QUOTE } from './deal-commands.ts';
import type { Deal } from './deal-queries.ts';
import { emptyLine, formLine, type QuoteForm, quoteContentOf } from './quote-form.ts';
import { DISCARD_QUOTE_DRAFT, SAVE_QUOTE_DRAFT } from './quote-queries.ts';
import { quoteEditorTexts } from './quote-texts.ts';
import { readRace, useContestedDraft } from './use-contested-draft.ts';

/**
 * What is written in the editor, and its three ways out: keep as a draft, submit, discard. Somebody else may do any of them at the
 * same time: `contested` then holds both drafts, and `problem` tells of the quote that went out first.
 */
export function useQuoteEditor(deal: Deal, onDone: () => void) {
  const t = useTexts(quoteEditorTexts);
  const formats = useFormats();
  const toast = useToast();
  const { quoteDraft } = deal;
  const [form, setForm] = useState<QuoteForm>(() => beginning(deal, formats.dayKey(new Date())));
  // What the person saw when they began, whatever the cache has learnt meanwhile.
  const [seen, setSeen] = useState({ quotes: deal.quotes.length, draft: quoteDraft?.version ?? 0 });
  const [saving, submitting, discarding] = [
    useCommand(SAVE_QUOTE_DRAFT),
    useCommand(SUBMIT_QUOTE),
    useCommand(DISCARD_QUOTE_DRAFT),
  ];
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
  const contested = useContestedDraft(saving.refusal, form, deal.currency);
  const raced = race?.quote && {
    number: race.quote.number,
    amount: formats.money({ minor: race.quote.totalMinor, currency: deal.currency }),
  };
  const problem = raced ? t('quote.raced', raced) : (submitting.problem ?? saving.problem ?? discarding.problem);
  return {
    ...{ form, setForm, contested, problem, save },
    saveDraft: () => save(form, seen.draft),
    submit,
    discard,
    isBusy: { save: saving.busy, submit: submitting.busy, discard: discarding.busy },
  };
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

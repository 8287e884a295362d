import { useQuery } from '@apollo/client/react';
import { ConflictChooser } from '@tasuki/account-timeline/conflict-chooser';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Sheet, Textarea, TextInput } from '@tasuki/ui';
import styles from './deal.module.css';
import type { Deal } from './deal-queries.ts';
import type { QuoteForm } from './quote-form.ts';
import { QuoteLinesField } from './quote-lines-field.tsx';
import { QUOTE_EDITOR } from './quote-queries.ts';
import { quoteEditorTexts } from './quote-texts.ts';
import { QuoteTotalsList } from './quote-totals-list.tsx';
import { useQuoteEditor } from './use-quote-editor.ts';

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
  const { currency, account, quoteDraft } = deal;
  const { data } = useQuery(QUOTE_EDITOR, { variables: { accountId: account.id } });
  const { form, setForm, contested, problem, isBusy, ...editor } = useQuoteEditor(deal, onDone);
  const change = (part: Partial<QuoteForm>) => setForm((before) => ({ ...before, ...part }));
  if (contested) {
    return (
      <ConflictChooser
        key={contested.version}
        rows={contested.rows}
        isSaving={isBusy.save}
        onSave={(theirs) => void editor.save(contested.merged(theirs), contested.version)}
        onTakeTheirs={onDone}
      />
    );
  }
  const products = (data?.products.nodes ?? []).map((product) => ({
    id: product.id,
    name: locale === 'ja' ? product.nameJa : product.nameEn,
    price: product.currency === currency ? product.monthlyAmount : null,
  }));
  return (
    <Form onSubmit={editor.submit} busy={isBusy.save} className={styles.form}>
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
          <Button variant="subtle" loading={isBusy.discard} onClick={editor.discard}>
            {t('quote.discard')}
          </Button>
        ) : null}
        <Button variant="default" loading={isBusy.save} onClick={editor.saveDraft}>
          {t('quote.save')}
        </Button>
        <Button type="submit" loading={isBusy.submit}>
          {t('quote.submit')}
        </Button>
      </div>
    </Form>
  );
}

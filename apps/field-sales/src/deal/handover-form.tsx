import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useCommand } from '@tasuki/account-timeline';
import { handoverItems } from '@tasuki/domain/handoffs/handoff-items';
import { type Formats, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, SkeletonRows, Textarea } from '@tasuki/ui';
import { useState } from 'react';
import type { HeardBeforeQuery, HeardBeforeQueryVariables } from '../__generated__/operations.ts';
import styles from './deal.module.css';
import { HAND_OVER } from './deal-commands.ts';
import { winTexts } from './win-texts.ts';

export interface WonContract {
  id: string;
  startDate: string;
  endDate?: string | null;
  monthlyAmount: number;
  currency: string;
  plan?: string | null;
  seats?: number | null;
}

interface HandoverFormProps {
  account: { id: string; name: string };
  opportunityId: string | null;
  contract: WonContract;
  onHandedOver: () => void;
  onLater: () => void;
}

type Item = keyof typeof handoverItems;

const ITEMS = Object.keys(handoverItems) as Item[];

/** Without these customer success must ask the customer again: the form does not go without them. */
const NEEDED: readonly Item[] = ['problem', 'expectation', 'stakeholders', 'promises'];

const HEARD_BEFORE: TypedDocumentNode<HeardBeforeQuery, HeardBeforeQueryVariables> = gql`
  query HeardBefore($accountId: ID!) {
    account(id: $accountId) {
      id
      handoffs {
        id
        to
        state
        items
      }
    }
  }
`;

/** What customer success must know of a new customer. What inside sales heard already is filled in. */
export function HandoverForm(props: HandoverFormProps) {
  const { data, error } = useQuery(HEARD_BEFORE, { variables: { accountId: props.account.id } });
  if (!data && !error) return <SkeletonRows rows={8} />;
  const pass = data?.account?.handoffs.find(({ to, state }) => to === 'FIELD_SALES' && state === 'accepted');
  return <HandoverFields {...props} heard={(pass?.items ?? {}) as Items} />;
}

type Items = Partial<Record<Item, string>>;

function HandoverFields({
  account,
  opportunityId,
  contract,
  heard,
  onHandedOver,
  onLater,
}: HandoverFormProps & { heard: Items }) {
  const t = useTexts(winTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const offering = useCommand(HAND_OVER);
  const [items, setItems] = useState<Items>(() => ({
    ...heard,
    contract: tellContract(contract, formats, t),
  }));
  const [note, setNote] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const filled = ITEMS.filter((item) => items[item]?.trim());
  const missing = NEEDED.filter((item) => !items[item]?.trim());
  const submit = async () => {
    setWasTried(true);
    if (missing.length > 0) return;
    const input = {
      accountId: account.id,
      opportunityId,
      contractId: contract.id,
      from: 'FIELD_SALES' as const,
      to: 'CUSTOMER_SUCCESS' as const,
      note: note.trim() || null,
      items: Object.fromEntries(filled.map((item) => [item, items[item]?.trim()])),
    };
    if (await offering.run({ input })) onHandedOver();
  };
  const words = (item: Item) => handoverItems[item][locale];
  return (
    <Form onSubmit={submit} className={styles.form}>
      <p className={styles.quiet}>{t('handover.why')}</p>
      <p aria-live="polite">{t('handover.filled', { filled: filled.length, total: ITEMS.length })}</p>
      {ITEMS.map((item) => (
        <Textarea
          key={item}
          label={words(item)}
          required={NEEDED.includes(item)}
          autosize={false}
          rows={2}
          data-autofocus={item === 'problem' ? true : undefined}
          value={items[item] ?? ''}
          error={wasTried && missing.includes(item) ? t('handover.missing', { fields: words(item) }) : undefined}
          onChange={({ currentTarget: { value } }) => setItems((before) => ({ ...before, [item]: value }))}
        />
      ))}
      <Textarea
        label={t('handover.note')}
        rows={2}
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
      {wasTried && missing.length > 0 ? (
        <InlineError>
          {t('handover.missing', { fields: missing.map(words).join(locale === 'ja' ? '、' : ', ') })}
        </InlineError>
      ) : null}
      {offering.problem ? <InlineError>{offering.problem}</InlineError> : null}
      <div className={styles.actions}>
        <Button variant="default" onClick={onLater}>
          {t('handover.later')}
        </Button>
        <Button type="submit" loading={offering.busy}>
          {t('handover.submit')}
        </Button>
      </div>
    </Form>
  );
}

function tellContract(
  { plan, seats, monthlyAmount, currency, startDate, endDate }: WonContract,
  formats: Formats,
  t: ReturnType<typeof useTexts<keyof typeof winTexts>>,
): string {
  return t('handover.contract', {
    plan: plan ?? '',
    seats: seats ?? 0,
    amount: formats.money({ amount: monthlyAmount, currency }),
    start: formats.date(startDate),
    end: endDate ? formats.date(endDate) : '',
  }).trim();
}

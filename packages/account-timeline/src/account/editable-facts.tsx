import { useFormats, useTexts } from '@tasuki/i18n';
import styles from './account.module.css';
import { type AccountFactsData, EDIT_ACCOUNT } from './account-queries.ts';
import { accountTexts } from './account-texts.ts';
import { Fact } from './fact.tsx';
import { InlineField } from './inline-field.tsx';
import { useSave } from './use-save.ts';

const TEXT_FIELDS = ['industry', 'employees', 'region', 'website', 'corporateNumber'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

const TIERS = ['HIGH', 'LOW', 'TECH', 'COMMUNITY'] as const;

/** What anyone may set right in passing, each value in its place. */
export function EditableFacts({ account }: { account: AccountFactsData }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const { holderSince, createdAt, createdPrecision } = account;
  const since = createdPrecision === 'UNKNOWN' ? formats.unknownTime : formats.date(createdAt);
  // Whose it has been from the first day, they have it since the account is there.
  const heldSince = holderSince === createdAt ? since : formats.date(holderSince);
  return (
    <section>
      <h2>{t('account.facts')}</h2>
      <dl className={styles.list}>
        {TEXT_FIELDS.map((field) => (
          <Fact key={field} label={t(`account.${field}`)}>
            <TextFact account={account} field={field} />
          </Fact>
        ))}
        <Fact label={t('account.touch-tier')}>
          <TierFact account={account} />
        </Fact>
        <Fact label={t('account.held-since')}>{heldSince}</Fact>
        <Fact label={t('account.since')}>{since}</Fact>
      </dl>
    </section>
  );
}

function TextFact({ account, field }: { account: AccountFactsData; field: TextField }) {
  const t = useTexts(accountTexts);
  const save = useSave(EDIT_ACCOUNT, field);
  const { id: accountId, version, employees } = account;
  const isNumber = field === 'employees';
  return (
    <InlineField
      label={t(`account.${field}`)}
      value={String(account[field] ?? '')}
      {...(isNumber && employees !== null ? { shown: t('account.employees.count', { count: employees }) } : {})}
      inputMode={isNumber ? 'numeric' : field === 'website' ? 'url' : 'text'}
      save={async (text, isAgain) => {
        const wanted = text.normalize('NFKC').trim();
        if (isNumber && !/^\d*$/.test(wanted)) return { problem: t('account.number-only') };
        const value = wanted === '' ? null : isNumber ? Number(wanted) : text.trim();
        return save({ accountId, version, [field]: value }, isAgain);
      }}
    />
  );
}

function TierFact({ account: { id: accountId, version, touchTier } }: { account: AccountFactsData }) {
  const t = useTexts(accountTexts);
  const save = useSave(EDIT_ACCOUNT, 'touchTier');
  const nameOf = (tier: (typeof TIERS)[number]) =>
    t(`account.touch-tier.${tier.toLowerCase() as Lowercase<typeof tier>}`);
  const current = TIERS.find((tier) => tier.toLowerCase() === touchTier);
  return (
    <InlineField
      label={t('account.touch-tier')}
      value={current ?? ''}
      shown={current ? nameOf(current) : ''}
      choices={[{ value: '', label: '—' }, ...TIERS.map((tier) => ({ value: tier, label: nameOf(tier) }))]}
      save={(text, isAgain) =>
        save({ accountId, version, touchTier: TIERS.find((tier) => tier === text) ?? null }, isAgain)
      }
    />
  );
}

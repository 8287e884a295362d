import { useApolloClient, useMutation } from '@apollo/client/react';
import { touchTierWords } from '@tasuki/domain/accounts/touch-tiers';
import { NOTHING, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, Form, FormFoot, InlineError, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { SAVE_TOUCH_TIERS, type Tier, TOUCH_TIERS_PAGE, type TouchTiers } from './touch-tiers-queries.ts';
import { touchTiersTexts } from './touch-tiers-texts.ts';

const TIERS = ['HIGH', 'LOW', 'TECH', 'COMMUNITY'] as const satisfies Tier[];

interface Terms {
  days: string;
  minutes: string;
  isDedicated: boolean;
}
type Fields = Record<Tier, Terms>;

interface TouchTiersFormProps {
  touchTiers: TouchTiers;
  onSaved: () => void;
}

export function TouchTiersForm({ touchTiers, onSaved }: TouchTiersFormProps) {
  const t = useTexts({ ...adminTexts, ...touchTiersTexts });
  const { locale } = useLocale();
  const client = useApolloClient();
  const opened = standingOf(touchTiers);
  const [fields, setFields] = useState(opened.fields);
  const [saveTiers] = useMutation(SAVE_TOUCH_TIERS);
  const nameOf = (tier: Tier) => touchTierWords[tier.toLowerCase() as Lowercase<Tier>][locale];
  const tell = ({ days, minutes, isDedicated }: Terms) =>
    t('touch-tiers.told', {
      ...{ days: days || NOTHING, minutes: minutes || NOTHING },
      dedicated: t(isDedicated ? 'admin.on' : 'admin.off'),
    });
  const { submit, conflict, problem, isSaving } = useContestedSave<Fields>({
    opened,
    words: {
      HIGH: { label: nameOf('HIGH'), tell },
      LOW: { label: nameOf('LOW'), tell },
      TECH: { label: nameOf('TECH'), tell },
      COMMUNITY: { label: nameOf('COMMUNITY'), tell },
    },
    write: async (mine, version) => {
      const { data } = await saveTiers({ variables: { input: { version, tiers: TIERS.map(inputOf(mine)) } } });
      return data?.saveTouchTiers.refusal;
    },
    readLatest: async () => {
      const { data } = await client.query({ query: TOUCH_TIERS_PAGE, fetchPolicy: 'no-cache' });
      return data && standingOf(data.touchTiers);
    },
    onSaved,
  });
  return (
    <Form onSubmit={() => submit(fields)} className={styles.sections}>
      <p className={styles.quiet}>{t('touch-tiers.why')}</p>
      {TIERS.map((tier) => (
        <TierFields
          key={tier}
          name={nameOf(tier)}
          terms={fields[tier]}
          onChange={(terms) => setFields((before) => ({ ...before, [tier]: terms }))}
        />
      ))}
      {problem ? <InlineError>{problem}</InlineError> : null}
      {conflict}
      <FormFoot busy={isSaving} submit={t('admin.save')} />
    </Form>
  );
}

interface TierFieldsProps {
  name: string;
  terms: Terms;
  onChange: (terms: Terms) => void;
}

function TierFields({ name, terms, onChange }: TierFieldsProps) {
  const t = useTexts(touchTiersTexts);
  return (
    <fieldset className={styles.fields}>
      <legend>{name}</legend>
      <div className={styles.grid}>
        <TextInput
          label={t('touch-tiers.days')}
          inputMode="numeric"
          value={terms.days}
          onChange={({ currentTarget: { value } }) => onChange({ ...terms, days: value })}
        />
        <TextInput
          label={t('touch-tiers.minutes')}
          inputMode="numeric"
          value={terms.minutes}
          onChange={({ currentTarget: { value } }) => onChange({ ...terms, minutes: value })}
        />
      </div>
      <Checkbox
        label={t('touch-tiers.dedicated')}
        checked={terms.isDedicated}
        onChange={({ currentTarget: { checked } }) => onChange({ ...terms, isDedicated: checked })}
      />
    </fieldset>
  );
}

function standingOf({ version, tiers }: TouchTiers): { version: number; fields: Fields } {
  const termsOf = (tier: Tier): Terms => {
    const found = tiers.find((one) => one.tier === tier);
    return {
      days: found?.contactEveryDays?.toString() ?? '',
      minutes: found?.minutesPerMonth?.toString() ?? '',
      isDedicated: found?.hasDedicatedOwner ?? false,
    };
  };
  return { version, fields: Object.fromEntries(TIERS.map((tier) => [tier, termsOf(tier)])) as Fields };
}

const inputOf = (fields: Fields) => (tier: Tier) => {
  const { days, minutes, isDedicated } = fields[tier];
  return { tier, contactEveryDays: toNumber(days), minutesPerMonth: toNumber(minutes), hasDedicatedOwner: isDedicated };
};

/** What is no whole number goes as one that is refused with its field. */
function toNumber(text: string): number | null {
  const wanted = text.normalize('NFKC').trim();
  if (wanted === '') return null;
  return /^\d{1,6}$/.test(wanted) ? Number(wanted) : -1;
}

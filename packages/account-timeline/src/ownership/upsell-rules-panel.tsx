import { useQuery } from '@apollo/client/react';
import { touchTierWords } from '@tasuki/domain/accounts/touch-tiers';
import { type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { TouchTier } from '../__generated__/operations.ts';
import { Loaded, Panel } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import styles from './ownership.module.css';
import { SAVE_UPSELL_RULES, UPSELL_RULES, type UpsellPanel } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';

/** The rule that makes upsell exactly one department's: by amount, product and touch tier. */
export function UpsellRulesPanel() {
  const t = useTexts(ownershipTexts);
  const query = useQuery(UPSELL_RULES);
  return (
    <Panel title={t('ownership.upsell')} note={t('ownership.upsell.note')}>
      <Loaded query={query} failed={t('ownership.failed')}>
        {(data) => <UpsellForm key={data.upsellRules.version} data={data} onSaved={() => void query.refetch()} />}
      </Loaded>
    </Panel>
  );
}

interface RuleDraft {
  key: string;
  touchTiers: readonly TouchTier[];
  productIds: readonly string[];
  monthlyFrom: string;
  department: Department;
}

const TIERS = Object.entries(touchTierWords).map(([value, words]) => ({
  value: value.toUpperCase() as TouchTier,
  words,
}));
const SELLERS = ['CUSTOMER_SUCCESS', 'INSIDE_SALES', 'FIELD_SALES'] as const satisfies Department[];

function UpsellForm({ data, onSaved }: { data: UpsellPanel; onSaved: () => void }) {
  const t = useTexts(ownershipTexts);
  const { run, busy, problem } = useCommand(SAVE_UPSELL_RULES);
  const [otherwise, setOtherwise] = useState(data.upsellRules.otherwise);
  const [rules, setRules] = useState<readonly RuleDraft[]>(() =>
    data.upsellRules.rules.map((rule, at) => ({
      ...rule,
      key: String(at),
      monthlyFrom: rule.monthlyFrom?.toString() ?? '',
    })),
  );
  const submit = async () => {
    const wanted = rules.map(({ key: _key, monthlyFrom, touchTiers, productIds, department }) => ({
      ...{ department, touchTiers: [...touchTiers], productIds: [...productIds] },
      monthlyFrom: monthlyFrom ? Number(monthlyFrom) : null,
    }));
    if (await run({ input: { rules: wanted, otherwise, version: data.upsellRules.version } })) onSaved();
  };
  const add = () =>
    setRules([
      ...rules,
      { key: crypto.randomUUID(), touchTiers: [], productIds: [], monthlyFrom: '', department: 'FIELD_SALES' },
    ]);
  return (
    <Form className={styles.body} onSubmit={() => void submit()}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <ol className={styles.rows}>
        {rules.map((rule, at) => (
          <RuleFields
            key={rule.key}
            rule={rule}
            number={at + 1}
            products={data.products.nodes}
            onChange={(changed) => setRules(rules.with(at, changed))}
            onRemove={() => setRules(rules.toSpliced(at, 1))}
          />
        ))}
      </ol>
      <div className={styles.bulk}>
        <Button variant="default" onClick={add}>
          {t('ownership.upsell.add')}
        </Button>
        <DepartmentSelect label={t('ownership.upsell.otherwise')} value={otherwise} onChange={setOtherwise} />
        <Button type="submit" loading={busy}>
          {t('ownership.upsell.save')}
        </Button>
      </div>
    </Form>
  );
}

interface RuleFieldsProps {
  rule: RuleDraft;
  number: number;
  products: UpsellPanel['products']['nodes'];
  onChange: (rule: RuleDraft) => void;
  onRemove: () => void;
}

function RuleFields({ rule, number, products, onChange, onRemove }: RuleFieldsProps) {
  const t = useTexts(ownershipTexts);
  const { locale } = useLocale();
  const { touchTiers, productIds } = rule;
  const names = products.map(({ id, nameJa, nameEn }) => ({ value: id, label: locale === 'ja' ? nameJa : nameEn }));
  return (
    <li className={styles.rule}>
      <div className={styles.line}>
        <b>{t('ownership.upsell.rule', { number })}</b>
        <Button variant="subtle" px="xs" aria-label={t('ownership.upsell.remove', { number })} onClick={onRemove}>
          ✕
        </Button>
      </div>
      <Choices
        legend={t('ownership.upsell.tiers')}
        choices={TIERS.map(({ value, words }) => ({ value, label: words[locale] }))}
        chosen={touchTiers}
        onChange={(chosen) => onChange({ ...rule, touchTiers: chosen })}
      />
      <Choices
        legend={t('ownership.upsell.products')}
        choices={names}
        chosen={productIds}
        onChange={(chosen) => onChange({ ...rule, productIds: chosen })}
      />
      <div className={styles.bulk}>
        <TextInput
          label={t('ownership.upsell.from')}
          inputMode="numeric"
          value={rule.monthlyFrom}
          onChange={(event) => onChange({ ...rule, monthlyFrom: event.currentTarget.value })}
        />
        <DepartmentSelect
          label={t('ownership.upsell.department')}
          value={rule.department}
          onChange={(department) => onChange({ ...rule, department })}
        />
      </div>
    </li>
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  choices: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: readonly Value[]) => void;
}

function Choices<Value extends string>({ legend, choices, chosen, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
          }
        />
      ))}
    </fieldset>
  );
}

interface DepartmentSelectProps {
  label: string;
  value: Department;
  onChange: (department: Department) => void;
}

function DepartmentSelect({ label, value, onChange }: DepartmentSelectProps) {
  const formats = useFormats();
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Department)}
      data={SELLERS.map((department) => ({ value: department, label: formats.department(department) }))}
    />
  );
}

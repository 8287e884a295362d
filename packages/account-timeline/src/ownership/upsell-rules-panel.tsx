import { useQuery } from '@apollo/client/react';
import { type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { ConflictChooser } from '../panels/conflict-chooser.tsx';
import { Loaded, Panel } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import styles from './ownership.module.css';
import { SAVE_UPSELL_RULES, UPSELL_RULES, type UpsellPanel } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';
import { draftsOf, inputOf, type RuleDraft, TIERS, type UpsellDraft } from './upsell-draft.ts';
import { useUpsellWords } from './use-upsell-words.ts';

/** The address of the panel on the page. */
export const UPSELL_RULES_ID = 'upsell-rules';

/** The rule that makes upsell exactly one department's: by amount, product and touch tier. */
export function UpsellRulesPanel() {
  const t = useTexts(ownershipTexts);
  const query = useQuery(UPSELL_RULES);
  return (
    <Panel title={<span id={UPSELL_RULES_ID}>{t('ownership.upsell')}</span>} note={t('ownership.upsell.note')}>
      <Loaded query={query} failed={t('ownership.failed')}>
        {(data) => (
          <UpsellForm
            key={data.upsellRules.version}
            data={data}
            readLatest={async () => {
              const latest = await query.client.query({ query: UPSELL_RULES, fetchPolicy: 'no-cache' });
              return latest.data?.upsellRules;
            }}
            onSaved={() => void query.refetch()}
          />
        )}
      </Loaded>
    </Panel>
  );
}

const SELLERS = ['CUSTOMER_SUCCESS', 'INSIDE_SALES', 'FIELD_SALES'] as const satisfies Department[];

interface UpsellFormProps {
  data: UpsellPanel;
  readLatest: () => Promise<UpsellPanel['upsellRules'] | undefined>;
  onSaved: () => void;
}

function UpsellForm({ data, readLatest, onSaved }: UpsellFormProps) {
  const t = useTexts(ownershipTexts);
  const { run, busy, problem, refusal } = useCommand(SAVE_UPSELL_RULES);
  const [lost, setLost] = useState<UpsellPanel['upsellRules'] | undefined>();
  const tell = useUpsellWords(data.products.nodes);
  const [otherwise, setOtherwise] = useState(data.upsellRules.otherwise);
  const [rules, setRules] = useState<readonly RuleDraft[]>(() => draftsOf(data.upsellRules));
  const save = async (mine: UpsellDraft, version: number) => {
    if (await run({ input: { ...inputOf(mine), version } })) onSaved();
    else setLost(await readLatest());
  };
  const mine = { rules, otherwise };
  const submit = () => save(mine, data.upsellRules.version);
  const add = () =>
    setRules([
      ...rules,
      { key: crypto.randomUUID(), touchTiers: [], productIds: [], monthlyFrom: '', department: 'FIELD_SALES' },
    ]);
  const contested = refusal?.code === 'CONFLICT' ? lost : undefined;
  const theirs = contested && { rules: draftsOf(contested), otherwise: contested.otherwise };
  return (
    <Form className={styles.body} onSubmit={() => submit()}>
      {problem && !contested ? <InlineError>{problem}</InlineError> : null}
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
      {contested && theirs ? (
        <ConflictChooser
          key={contested.version}
          rows={tell.rows(mine, theirs, { rules: draftsOf(data.upsellRules), otherwise: data.upsellRules.otherwise })}
          isSaving={busy}
          onSave={(keys) =>
            void save(
              { ...mine, ...Object.fromEntries(keys.map((key) => [key, theirs[key as keyof UpsellDraft]])) },
              contested.version,
            )
          }
          onTakeTheirs={onSaved}
        />
      ) : null}
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

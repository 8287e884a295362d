import { Link } from '@tanstack/react-router';
import { leavesOf, type Operator, type RuleGroup } from '@tasuki/domain/definitions/rule';
import { type Locale, useTexts } from '@tasuki/i18n';
import { type Field, QueryBuilder, type RuleGroupType, type ValueEditorProps } from 'react-querybuilder';
import type { EditorFact } from './definition-facts-query.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './rule-editor.module.css';
import { operatorWords, ruleEditorTexts } from './rule-editor-texts.ts';
import { ValueField } from './value-field.tsx';

interface RuleEditorProps {
  facts: readonly EditorFact[];
  rule: RuleGroup;
  onChange: (rule: RuleGroup) => void;
  locale: Locale;
}

/** The rule tree, edited with react-querybuilder: its own tree is the one that is stored. */
export function RuleEditor({ facts, rule, onChange, locale }: RuleEditorProps) {
  const t = useTexts(ruleEditorTexts);
  const word = (item: { labelJa: string; labelEn: string }) => (locale === 'ja' ? item.labelJa : item.labelEn);
  const fields = facts.map((fact): Field => fieldOf(fact, word, locale));
  const label = (text: string) => ({ title: text, label: text });
  return (
    <div className={styles.editor}>
      <QueryBuilder
        fields={fields}
        query={rule as RuleGroupType}
        onQueryChange={(query) => onChange(cleaned(query, facts))}
        combinators={[
          { name: 'and', value: 'and', label: t('rule.and') },
          { name: 'or', value: 'or', label: t('rule.or') },
        ]}
        controlElements={{ valueEditor: FactValueEditor }}
        context={{ facts, locale }}
        listsAsArrays
        showNotToggle
        translations={{
          addRule: label(t('rule.add')),
          addGroup: label(t('rule.add-group')),
          removeRule: { title: t('rule.remove'), label: '✕' },
          removeGroup: { title: t('rule.remove-group'), label: '✕' },
          notToggle: label(t('rule.not')),
          fields: { title: t('rule.field') },
          operators: { title: t('rule.operator') },
          values: { title: t('rule.value') },
          combinators: { title: t('rule.combinator') },
          value: { title: t('rule.value') },
        }}
      />
      {leavesOf(rule).some(({ field }) => field.startsWith('score.')) ? (
        <p className={styles.note}>
          {t('rule.scores')}{' '}
          <Link to={'/score-models' as never} target="_blank">
            {t('rule.scores.open')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

function fieldOf(
  fact: EditorFact,
  word: (item: { labelJa: string; labelEn: string }) => string,
  locale: Locale,
): Field {
  const { name, type, operators, choices } = fact;
  return {
    name,
    value: name,
    label: word(fact),
    operators: operators.map((operator) => ({
      name: operator,
      value: operator,
      label: operatorWords[operator as Operator][locale],
    })),
    ...(type === 'boolean' ? { defaultValue: true } : {}),
    ...(type === 'number' ? { inputType: 'number' } : {}),
    // The first of a closed list; what may be any text begins empty.
    ...(choices[0] ? { defaultValue: choices[0].value } : {}),
  };
}

/** The value, and beside it the parameters of the fact: window, scope and page. */
function FactValueEditor(props: ValueEditorProps) {
  const t = useTexts(definitionTexts);
  const { rule, path, schema, field } = props;
  const { facts, locale } = props.context as Pick<RuleEditorProps, 'facts' | 'locale'>;
  const fact = facts.find(({ name }) => name === field);
  const { parameters = [], pages = [] } = fact ?? {};
  const own = rule as typeof rule & { window?: { days: number } | null; scope?: string | null; page?: string | null };
  const set = (name: string, value: unknown) =>
    schema.dispatchQuery(changed(schema.getQuery() as RuleGroupType, path, name, value));
  return (
    <>
      <ValueField {...props} fact={fact} locale={locale} />
      {parameters.includes('page') ? (
        <select
          aria-label={t('definitions.page')}
          value={own.page ?? ''}
          onChange={(event) => set('page', event.currentTarget.value || null)}
        >
          <option value="">{t('definitions.page.any')}</option>
          {pages.map(({ value, labelJa, labelEn }) => (
            <option key={value} value={value}>
              {locale === 'ja' ? labelJa : labelEn}
            </option>
          ))}
        </select>
      ) : null}
      {parameters.includes('window') ? (
        <label className={styles.parameter}>
          {t('definitions.window')}
          <input
            type="number"
            min={1}
            value={own.window?.days ?? ''}
            onChange={({ currentTarget: { value } }) => set('window', value ? { days: Number(value) } : null)}
          />
        </label>
      ) : null}
      {parameters.includes('scope') ? (
        <label className={styles.parameter}>
          <input
            type="checkbox"
            checked={own.scope === 'account'}
            onChange={(event) => set('scope', event.currentTarget.checked ? 'account' : null)}
          />
          {t('definitions.whole-account')}
        </label>
      ) : null}
    </>
  );
}

/** The tree with one property of one rule changed; what a parameter is not given stays absent. */
function changed(group: RuleGroupType, path: readonly number[], name: string, value: unknown): RuleGroupType {
  const [first, ...rest] = path;
  const rules = group.rules.map((child, at) => {
    if (at !== first) return child;
    if (rest.length > 0) return changed(child as RuleGroupType, rest, name, value);
    const { [name]: _old, ...kept } = child as unknown as Record<string, unknown>;
    return { ...kept, ...(value === null ? {} : { [name]: value }) };
  });
  return { ...group, rules } as RuleGroupType;
}

const PARAMETERS = ['window', 'scope', 'page'];

/** The editor's own ids and markers say nothing to anybody else; parameters go with the fact that they were given for. */
function cleaned(group: RuleGroupType, facts: readonly EditorFact[]): RuleGroup {
  const { combinator, not, rules } = group;
  return {
    combinator: combinator === 'or' ? 'or' : 'and',
    ...(not ? { not } : {}),
    rules: rules.map((child) => {
      if (typeof child !== 'string' && 'rules' in child) return cleaned(child, facts);
      const { id: _id, path: _path, valueSource: _source, ...leaf } = child as unknown as Record<string, unknown>;
      const taken = facts.find(({ name }) => name === leaf.field)?.parameters ?? PARAMETERS;
      const kept = Object.entries(leaf).filter(([name]) => !PARAMETERS.includes(name) || taken.includes(name));
      return Object.fromEntries(kept) as unknown as RuleGroup['rules'][number];
    }),
  };
}

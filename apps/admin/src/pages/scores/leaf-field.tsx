import { operatorWords } from '@tasuki/account-timeline/operator-words';
import type { Operator, RuleLeaf } from '@tasuki/domain/definitions/rule';
import { useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { Fact } from './score-queries.ts';
import { scoresTexts } from './scores-texts.ts';

interface LeafFieldProps {
  rule: RuleLeaf;
  facts: readonly Fact[];
  onChange: (rule: RuleLeaf) => void;
}

/** One comparison: a fact, an operator, and the value that fits the fact. */
export function LeafField({ rule, facts, onChange }: LeafFieldProps) {
  const t = useTexts(scoresTexts);
  const { locale } = useLocale();
  const fact = facts.find(({ name }) => name === rule.field);
  const choose = (field: string) => {
    const chosen = facts.find(({ name }) => name === field);
    const operator = (chosen?.operators[0] ?? '=') as Operator;
    onChange({ field, operator, value: firstValue(chosen) });
  };
  return (
    <>
      <NativeSelect
        label={t('models.fact')}
        value={rule.field}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          ...(fact ? [] : [rule.field]),
          ...facts.map(({ name, labelJa, labelEn }) => ({ value: name, label: locale === 'ja' ? labelJa : labelEn })),
        ]}
      />
      <NativeSelect
        label={t('models.operator')}
        value={rule.operator}
        onChange={(event) => onChange({ ...rule, operator: event.currentTarget.value as Operator })}
        data={(fact?.operators ?? [rule.operator]).map((operator) => ({
          value: operator,
          label: operatorWords[operator as Operator][locale],
        }))}
      />
      {rule.operator === 'null' || rule.operator === 'notNull' ? null : (
        <ValueField key={`${rule.field} ${rule.operator}`} rule={rule} fact={fact} onChange={onChange} />
      )}
    </>
  );
}

const firstValue = (fact: Fact | undefined): RuleLeaf['value'] =>
  fact?.choices[0]?.value ?? (fact?.type === 'number' ? 1 : fact?.type === 'boolean' ? true : '');

const isList = (operator: string) => /in$|between/i.test(operator) && !operator.includes('begin');

function ValueField({ rule, fact, onChange }: Pick<LeafFieldProps, 'rule' | 'onChange'> & { fact: Fact | undefined }) {
  const t = useTexts(scoresTexts);
  const { locale } = useLocale();
  const [text, setText] = useState(() => String(rule.value ?? ''));
  const set = (value: RuleLeaf['value']) => onChange({ ...rule, value });
  if (fact?.type === 'boolean')
    return (
      <NativeSelect
        label={t('models.value')}
        value={String(rule.value)}
        onChange={(event) => set(event.currentTarget.value === 'true')}
        data={[
          { value: 'true', label: t('models.yes') },
          { value: 'false', label: t('models.no') },
        ]}
      />
    );
  if (fact && fact.choices.length > 0 && !isList(rule.operator))
    return (
      <NativeSelect
        label={t('models.value')}
        value={String(rule.value)}
        onChange={(event) => set(event.currentTarget.value)}
        data={fact.choices.map(({ value, labelJa, labelEn }) => ({
          value,
          label: locale === 'ja' ? labelJa : labelEn,
        }))}
      />
    );
  const read = (written: string): RuleLeaf['value'] => {
    if (isList(rule.operator)) return written.split(/[,、，]/).map((one) => typed(one.trim(), fact));
    return typed(written, fact);
  };
  return (
    <TextInput
      label={isList(rule.operator) ? `${t('models.value')} (${t('models.value.list')})` : t('models.value')}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        set(read(value));
      }}
    />
  );
}

const typed = (text: string, fact: Fact | undefined) =>
  fact?.type === 'number' && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

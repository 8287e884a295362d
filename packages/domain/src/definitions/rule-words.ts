import type { Locale, Words } from '../words.ts';
import { valuesOf } from './comparison.ts';
import { accountProduct } from './facts/account-product.ts';
import { pageKinds } from './facts/touch-page-views.ts';
import { findFact } from './facts.ts';
import { isGroup, leavesOf, type Operator, type RuleLeaf, type RuleNode, type Scalar } from './rule.ts';

/** What values are called that stand for records of the organisation, by their ids: products. */
export type ValueNames = ReadonlyMap<string, Words>;

const noNames: ValueNames = new Map();

interface OfferedFact {
  name: string;
  choices: readonly { value: string; labelJa: string; labelEn: string }[];
}

/** What the products are called, as the facts offer them to choose from. */
export function productNamesOf(facts: readonly OfferedFact[]): ValueNames {
  const choices = facts.find(({ name }) => name === accountProduct.name)?.choices ?? [];
  return new Map(choices.map(({ value, labelJa, labelEn }) => [value, { ja: labelJa, en: labelEn }]));
}

const signs: Partial<Record<Operator, string>> = { '=': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' };

const phrases: Partial<Record<Operator, (value: string) => Words>> = {
  in: (value) => ({ ja: `が ${value} のいずれか`, en: ` is one of ${value}` }),
  notIn: (value) => ({ ja: `が ${value} のいずれでもない`, en: ` is none of ${value}` }),
  between: (value) => ({ ja: `が ${value} の範囲内`, en: ` is between ${value}` }),
  notBetween: (value) => ({ ja: `が ${value} の範囲外`, en: ` is not between ${value}` }),
  contains: (value) => ({ ja: `に「${value}」を含む`, en: ` contains “${value}”` }),
  doesNotContain: (value) => ({ ja: `に「${value}」を含まない`, en: ` does not contain “${value}”` }),
  beginsWith: (value) => ({ ja: `が「${value}」で始まる`, en: ` begins with “${value}”` }),
  doesNotBeginWith: (value) => ({ ja: `が「${value}」で始まらない`, en: ` does not begin with “${value}”` }),
  endsWith: (value) => ({ ja: `が「${value}」で終わる`, en: ` ends with “${value}”` }),
  doesNotEndWith: (value) => ({ ja: `が「${value}」で終わらない`, en: ` does not end with “${value}”` }),
  null: () => ({ ja: 'が不明', en: ' is unknown' }),
  notNull: () => ({ ja: 'が判明している', en: ' is known' }),
};

/** A fact with its parameters, as people say it: 「料金ページの閲覧（過去30日・全社）」. */
export function factWords({ field, window, scope, page }: RuleLeaf, locale: Locale): string {
  const label = findFact(field)?.label[locale] ?? field;
  const pageLabel = page ? (pageKinds.find(({ value }) => value === page)?.label[locale] ?? page) : null;
  const ja = [pageLabel, window && `過去${window.days}日`, scope === 'account' && '企業全体'];
  const en = [pageLabel, window && `last ${window.days} days`, scope === 'account' && 'whole account'];
  const notes = (locale === 'ja' ? ja : en).filter(Boolean);
  if (notes.length === 0) return label;
  return locale === 'ja' ? `${label}（${notes.join('・')}）` : `${label} (${notes.join(', ')})`;
}

/** What a fact is worth, as people say it: 「配信停止」 for `withdrawn`. */
export function factValueWords(field: string, value: Scalar, locale: Locale, names = noNames): string {
  if (typeof value === 'boolean') return locale === 'ja' ? (value ? 'はい' : 'いいえ') : value ? 'yes' : 'no';
  const fact = findFact(field);
  const text = String(value);
  const words =
    fact?.choices?.find((choice) => choice.value === value)?.label ?? names.get(text) ?? fact?.valueWords?.(text);
  return words?.[locale] ?? text;
}

function valueWords({ field, operator, value }: RuleLeaf, locale: Locale, names: ValueNames): string {
  const isRange = operator === 'between' || operator === 'notBetween';
  const isList = operator === 'in' || operator === 'notIn' || isRange;
  const values = isList ? valuesOf(value) : value === null || value === undefined ? [] : [value as Scalar];
  const separator = isRange ? (locale === 'ja' ? '〜' : ' and ') : locale === 'ja' ? '・' : ', ';
  return values.map((one) => factValueWords(field, one, locale, names)).join(separator);
}

/** What is asked of a fact: `≥ 100`, 「が paid_search のいずれか」. */
export function conditionWords(leaf: RuleLeaf, locale: Locale, names = noNames): string {
  const value = valueWords(leaf, locale, names);
  const sign = signs[leaf.operator];
  return sign ? ` ${sign} ${value}` : (phrases[leaf.operator]?.(value)[locale] ?? '');
}

export const leafWords = (leaf: RuleLeaf, locale: Locale, names = noNames): string =>
  factWords(leaf, locale) + conditionWords(leaf, locale, names);

/** A whole rule as one sentence. */
export function ruleWords(node: RuleNode, locale: Locale, names = noNames, isInner = false): string {
  if (!isGroup(node)) return leafWords(node, locale, names);
  const joints = { and: { ja: ' かつ ', en: ' and ' }, or: { ja: ' または ', en: ' or ' } };
  const text = node.rules.map((child) => ruleWords(child, locale, names, true)).join(joints[node.combinator][locale]);
  if (node.not) return locale === 'ja' ? `（${text}）ではない` : `not (${text})`;
  if (!isInner || leavesOf(node).length < 2) return text;
  return locale === 'ja' ? `（${text}）` : `(${text})`;
}

import { departmentWords } from '../department-words.ts';
import { itemWords } from '../handoffs/handoff-items.ts';
import { returnReasonWords } from '../handoffs/return-reasons.ts';
import type { Locale } from '../words.ts';
import type { DefinitionTerms } from './definition-state.ts';
import { isGroup, leavesOf, type RuleLeaf, type RuleNode } from './rule.ts';
import { conditionWords, factWords, leafWords, ruleWords, type ValueNames } from './rule-words.ts';

export interface DefinitionChange {
  kind: 'added' | 'removed' | 'changed';
  ja: string;
  en: string;
}

/** What differs between two versions, in plain sentences: 「従業員数 ≥ 100 → ≥ 300」. */
export function diffDefinitions(
  before: DefinitionTerms,
  after: DefinitionTerms,
  names: ValueNames = new Map(),
): DefinitionChange[] {
  const rules = diffRules(before.rule, after.rule, names);
  return [...rules, ...diffTerms(before, after)];
}

const both = (kind: DefinitionChange['kind'], tell: (locale: Locale) => string): DefinitionChange => ({
  kind,
  ja: tell('ja'),
  en: tell('en'),
});

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const conditionOf = ({ operator, value }: RuleLeaf) => [operator, value ?? null];
const factOf = ({ field, scope, page }: RuleLeaf) => [field, scope ?? null, page ?? null];

function diffRules(before: RuleNode, after: RuleNode, names: ValueNames): DefinitionChange[] {
  const removed = [...leavesOf(before)];
  const added = leavesOf(after).filter((leaf) => !take(removed, (one) => same(keyOf(one), keyOf(leaf))));
  const changes: DefinitionChange[] = [];
  const fresh = added.filter((leaf) => {
    const old = take(removed, (one) => same(factOf(one), factOf(leaf)));
    if (old) changes.push(both('changed', (locale) => changed(old, leaf, locale, names)));
    return !old;
  });
  const told = [
    ...changes,
    ...fresh.map((leaf) =>
      both('added', (locale) => `${locale === 'ja' ? '追加: ' : 'Added: '}${leafWords(leaf, locale, names)}`),
    ),
    ...removed.map((leaf) =>
      both('removed', (locale) => `${locale === 'ja' ? '削除: ' : 'Removed: '}${leafWords(leaf, locale, names)}`),
    ),
  ];
  const isRegrouped = told.length === 0 && !same(outline(before), outline(after));
  return isRegrouped
    ? [both('changed', (locale) => `${ruleWords(before, locale, names)} → ${ruleWords(after, locale, names)}`)]
    : told;
}

const keyOf = (leaf: RuleLeaf) => [factOf(leaf), leaf.window ?? null, conditionOf(leaf)];
const outline = (node: RuleNode): unknown =>
  isGroup(node)
    ? [node.combinator, node.not ?? false, node.rules.map((child) => JSON.stringify(outline(child))).sort()]
    : keyOf(node);

function changed(old: RuleLeaf, leaf: RuleLeaf, locale: Locale, names: ValueNames): string {
  return same(old.window ?? null, leaf.window ?? null)
    ? `${leafWords(old, locale, names)} →${spaced(conditionWords(leaf, locale, names))}`
    : `${leafWords(old, locale, names)} → ${factWords(leaf, locale)}${conditionWords(leaf, locale, names)}`;
}

const spaced = (text: string) => (text.startsWith(' ') ? text : ` ${text}`);

/** Takes the first match out of a list. */
function take<Item>(list: Item[], isOne: (item: Item) => boolean): Item | undefined {
  const at = list.findIndex(isOne);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

function diffTerms(before: DefinitionTerms, after: DefinitionTerms): DefinitionChange[] {
  const hours = (value: number | null, locale: Locale) => {
    if (value === null) return locale === 'ja' ? 'なし' : 'none';
    return locale === 'ja' ? `${value}営業時間` : `${value} business hours`;
  };
  const list = (codes: readonly string[], words: (code: string) => { ja: string; en: string }, locale: Locale) =>
    codes.map((code) => words(code)[locale]).join(locale === 'ja' ? '・' : ', ') || (locale === 'ja' ? 'なし' : 'none');
  const rows: [string, string, (terms: DefinitionTerms, locale: Locale) => string][] = [
    ['説明', 'Text', ({ textJa, textEn }, locale) => (locale === 'ja' ? `「${textJa}」` : `“${textEn}”`)],
    ['必須の引き継ぎ項目', 'Required handover items', (terms, locale) => list(terms.handoverItems, itemWords, locale)],
    ['回答期限', 'Answer due in', (terms, locale) => hours(terms.slaHours, locale)],
    ['差し戻し理由', 'Return reasons', (terms, locale) => list(terms.returnReasons, returnReasonWords, locale)],
    [
      '対象部門',
      'Bound departments',
      (terms, locale) => list(terms.departments, (one) => departmentWords[one as keyof typeof departmentWords], locale),
    ],
  ];
  return rows
    .filter(([, , tell]) => tell(before, 'ja') !== tell(after, 'ja') || tell(before, 'en') !== tell(after, 'en'))
    .map(([ja, en, tell]) =>
      both('changed', (locale) => `${locale === 'ja' ? ja : en}: ${tell(before, locale)} → ${tell(after, locale)}`),
    );
}

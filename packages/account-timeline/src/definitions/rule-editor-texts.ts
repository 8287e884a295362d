import type { Operator } from '@tasuki/domain/definitions/rule';
import { defineTexts } from '@tasuki/i18n';

export const ruleEditorTexts = defineTexts({
  'rule.and': { ja: 'すべて満たす', en: 'All of' },
  'rule.or': { ja: 'いずれかを満たす', en: 'Any of' },
  'rule.scores': {
    ja: 'ランクの境目となる点数は、スコアの基準で決めます。',
    en: 'From how many points on a band begins is set where scoring is.',
  },
  'rule.scores.open': { ja: 'スコアの基準を開く', en: 'See how leads are scored' },
  'rule.add': { ja: '条件を追加', en: 'Add a rule' },
  'rule.add-group': { ja: 'グループを追加', en: 'Add a group' },
  'rule.remove': { ja: '条件を削除', en: 'Remove the rule' },
  'rule.remove-group': { ja: 'グループを削除', en: 'Remove the group' },
  'rule.not': { ja: '否定する', en: 'Not' },
  'rule.field': { ja: '項目', en: 'Fact' },
  'rule.operator': { ja: '比較', en: 'Operator' },
  'rule.value': { ja: '値', en: 'Value' },
  'rule.choose': { ja: '選んでください', en: 'Choose' },
  'rule.yes': { ja: 'はい', en: 'Yes' },
  'rule.no': { ja: 'いいえ', en: 'No' },
  'rule.value.add': { ja: '値を追加', en: 'Add a value' },
  'rule.value.other': { ja: 'ほかの値を入力…', en: 'Type another …' },
  'rule.value.remove': { ja: '{value}を外す', en: 'Remove {value}' },
  'rule.combinator': { ja: '条件のつなぎ方', en: 'How rules combine' },
});

export const operatorWords: Record<Operator, { ja: string; en: string }> = {
  '=': { ja: '等しい', en: 'is' },
  '!=': { ja: '等しくない', en: 'is not' },
  '<': { ja: 'より小さい', en: 'less than' },
  '<=': { ja: '以下', en: 'at most' },
  '>': { ja: 'より大きい', en: 'more than' },
  '>=': { ja: '以上', en: 'at least' },
  between: { ja: '範囲内', en: 'between' },
  notBetween: { ja: '範囲外', en: 'not between' },
  in: { ja: 'いずれか', en: 'one of' },
  notIn: { ja: 'いずれでもない', en: 'none of' },
  contains: { ja: '含む', en: 'contains' },
  doesNotContain: { ja: '含まない', en: 'does not contain' },
  beginsWith: { ja: 'で始まる', en: 'begins with' },
  doesNotBeginWith: { ja: 'で始まらない', en: 'does not begin with' },
  endsWith: { ja: 'で終わる', en: 'ends with' },
  doesNotEndWith: { ja: 'で終わらない', en: 'does not end with' },
  null: { ja: '不明', en: 'is unknown' },
  notNull: { ja: '判明している', en: 'is known' },
};

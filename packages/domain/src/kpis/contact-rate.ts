import { contactOutcomes } from '../inside-sales/call-outcomes.ts';
import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const contactRate = defineKpi({
  name: 'contact-rate',
  owner: 'inside-sales',
  question: {
    ja: '架電のうち、担当者と話せたのはどれだけか',
    en: 'Of the calls we made, what share reached a real conversation?',
  },
  label: { ja: 'コンタクト率', en: 'Contact rate' },
  formula: {
    ja: '担当者と会話できた架電 ÷ 架電数（架電日基準。不在・受付止まり・番号不通・折り返し待ちは会話に含めない）',
    en: 'Calls with a real conversation ÷ calls, by the time of the call; absent, gatekeeper, wrong number and call-back are none',
  },
  unit: 'ratio',
  of: 'calls',
  on: 'calledAt',
  measure: share({ of: [], that: [isOneOf('outcome', ...contactOutcomes)] }),
});

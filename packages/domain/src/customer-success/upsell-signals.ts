import type { Words } from '../words.ts';

export const upsellSignals = ['seats-nearly-full', 'other-department', 'higher-plan', 'other-product'] as const;
export type UpsellSignal = (typeof upsellSignals)[number];

export const upsellSignalWords: Record<UpsellSignal, Words> = {
  'seats-nearly-full': { ja: '席数の上限が近い', en: 'Seats nearly full' },
  'other-department': { ja: '他部門での利用希望', en: 'Another department is interested' },
  'higher-plan': { ja: '上位プランの機能に関心', en: 'Asks for functions of the higher plan' },
  'other-product': { ja: '別製品に関心', en: 'Interested in another product' },
};

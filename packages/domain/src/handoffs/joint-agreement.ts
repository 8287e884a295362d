import type { Leg } from '../departments.ts';
import { handoverItems, hearingItems, itemWords, leadItems, recycleItems, upsellItems } from './handoff-items.ts';
import type { Joint } from './joints.ts';
import { returnReasons } from './return-reasons.ts';

export interface HandoverItem {
  key: string;
  ja: string;
  en: string;
  /** Counts for completeness; what is not required may be left out without a word. */
  isRequired: boolean;
}

export interface ReturnReason {
  code: string;
  ja: string;
  en: string;
}

/** What two departments have agreed about the passes between them. */
export interface JointAgreement {
  from: Leg;
  to: Leg;
  items: readonly HandoverItem[];
  /** An offer whose required items are answered to less than this many percent is refused; 0 lets all pass. */
  thresholdPercent: number;
  /** Business hours within which the receiver answers. */
  answerWithinHours: number;
  returnReasons: readonly ReturnReason[];
  /** The definition that a passed lead is held against; null for none. */
  definitionKey: string | null;
}

const neededByCustomerSuccess = ['problem', 'expectation', 'stakeholders', 'promises'];
const neededByFieldSales = ['budget', 'authority', 'need', 'timing'];

const hoursOfADay = 9;

/** What holds over a joint until its departments have agreed on something of their own. */
export function usualAgreement({ from, to }: Joint): JointAgreement {
  const isMeeting = from === 'inside-sales' && to === 'field-sales';
  return {
    from,
    to,
    items: usualItems({ from, to }),
    // Nothing is held back that nobody has agreed to hold back; what is missing is shown to both sides all the same.
    thresholdPercent: 0,
    // A passed meeting cools within a day.
    answerWithinHours: isMeeting ? hoursOfADay : 3 * hoursOfADay,
    returnReasons: Object.entries(returnReasons).map(([code, words]) => ({ code, ...words })),
    definitionKey: usualDefinition({ from, to }),
  };
}

function usualDefinition({ from, to }: Joint): string | null {
  if (from === 'marketing') return 'mql';
  return from === 'inside-sales' && to === 'field-sales' ? 'hot-lead' : null;
}

function usualItems({ from, to }: Joint): HandoverItem[] {
  if (to === 'customer-success') return itemsOf(handoverItems, neededByCustomerSuccess);
  if (from === 'inside-sales' && to === 'field-sales') return itemsOf(hearingItems, neededByFieldSales);
  if (from === 'customer-success') return itemsOf(upsellItems, []);
  // Back towards marketing: to be approached, or nurtured, again.
  return from === 'marketing' ? itemsOf(leadItems, []) : itemsOf(recycleItems, ['why-not-now']);
}

function itemsOf(words: Record<string, { ja: string; en: string }>, needed: readonly string[]): HandoverItem[] {
  return Object.entries(words).map(([key, { ja, en }]) => ({ key, ja, en, isRequired: needed.includes(key) }));
}

/** What a version of a definition asks of the passes that are held against it. */
export interface DefinitionTerms {
  handoverItems: readonly string[];
  slaHours: number | null;
  returnReasons: readonly string[];
}

/** The agreement with what the definition in force adds: its items are required, its hours and reasons go before. */
export function boundBy(agreement: JointAgreement, terms: DefinitionTerms | null): JointAgreement {
  if (!terms) return agreement;
  const { items, returnReasons } = agreement;
  const known = new Set(items.map(({ key }) => key));
  const added = terms.handoverItems.filter((key) => !known.has(key));
  const reasons = returnReasons.filter(({ code }) => terms.returnReasons.includes(code));
  return {
    ...agreement,
    items: [
      ...items.map((item) => ({ ...item, isRequired: item.isRequired || terms.handoverItems.includes(item.key) })),
      ...added.map((key) => ({ key, ...itemWords(key), isRequired: true })),
    ],
    answerWithinHours: terms.slaHours ?? agreement.answerWithinHours,
    // A definition that names reasons which nobody has put into words leaves those of the joint.
    returnReasons: reasons.length > 0 ? reasons : returnReasons,
  };
}

export interface Completeness {
  /** Required items that are answered, 0–100; 100 where nothing is required. */
  percent: number;
  missing: readonly HandoverItem[];
}

/** How much of what the receiver needs the sender has answered. */
export function completenessOf({ items }: JointAgreement, answers: Readonly<Record<string, string>>): Completeness {
  const required = items.filter(({ isRequired }) => isRequired);
  const missing = required.filter(({ key }) => !answers[key]?.trim());
  const percent = required.length === 0 ? 100 : ((required.length - missing.length) / required.length) * 100;
  return { percent: Math.floor(percent), missing };
}

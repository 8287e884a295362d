import type { HistoryEvent } from '../definitions/lead-history.ts';
import { byTime } from '../definitions/lead-history.ts';
import type { Locale } from '../words.ts';
import { itemWords } from './handoff-items.ts';
import type { HandoverItem } from './joint-agreement.ts';
import { type Read, recordReaders } from './prefill-from-records.ts';

/** An answer that the timeline gives already, with the events it was taken from. */
export interface PrefilledAnswer {
  item: string;
  text: string;
  eventIds: string[];
}

/** Where people write what they heard, and the fields of these events that hold it. */
const noteKinds = new Map([
  ['inside-sales.call-logged', 'note'],
  ['inside-sales.meeting-booked', 'note'],
  ['field-sales.meeting-held', 'note'],
  ['field-sales.visit-completed', 'note'],
  ['accounts.note-added', 'text'],
]);

const passKinds = ['handoffs.offered', 'handoffs.drafted'];

/** What one joint calls the problem is the need of the one before: the same question under two names. */
const sameQuestion: Record<string, readonly string[]> = {
  problem: ['problem', 'need'],
  need: ['need', 'problem'],
  'decision-process': ['decision-process', 'authority'],
  authority: ['authority', 'decision-process'],
};

/** The kinds of events that answers are taken from. */
export const prefillKinds: readonly string[] = [
  ...passKinds,
  ...noteKinds.keys(),
  'marketing.form-submitted',
  ...new Set(Object.values(recordReaders).flatMap(({ kinds }) => kinds)),
];

/**
 * Fills a joint's checklist from an account's events: from the records that are about it (contract, stakeholders,
 * promises), else from the newest place where somebody wrote it down: an earlier pass, a form, or a note with a line
 * 「予算: 500万円」. What nobody said stays empty.
 */
export function prefillHandoff(
  items: readonly Pick<HandoverItem, 'key' | 'ja' | 'en'>[],
  events: readonly HistoryEvent[],
  locale: Locale,
): PrefilledAnswer[] {
  const told = [...events].sort(byTime);
  return items.flatMap((item) => {
    const read = recordReaders[item.key]?.read(told, locale) ?? wroteDown(item, told);
    return read ? [{ item: item.key, ...read }] : [];
  });
}

function wroteDown(item: Pick<HandoverItem, 'key' | 'ja' | 'en'>, told: readonly HistoryEvent[]): Read | null {
  const keys = sameQuestion[item.key] ?? [item.key];
  const labels = [item.ja, item.en, ...keys.flatMap((key) => Object.values(itemWords(key)))];
  for (const event of told.toReversed()) {
    const text = passKinds.includes(event.kind) ? fromPass(event, keys) : fromText(event, labels);
    if (text) return { text, eventIds: [event.id] };
  }
  return null;
}

function fromPass({ payload }: HistoryEvent, keys: readonly string[]): string | undefined {
  const answers = (payload.items ?? {}) as Record<string, string>;
  return keys.map((key) => answers[key]?.trim()).find(Boolean);
}

function fromText({ kind, payload }: HistoryEvent, labels: readonly string[]): string | undefined {
  if (kind === 'marketing.form-submitted') {
    const answers = (payload.answers ?? {}) as Record<string, string>;
    return labels.map((label) => answers[label]?.trim()).find(Boolean);
  }
  const note = payload[noteKinds.get(kind) ?? ''];
  return typeof note === 'string' ? labels.map((label) => afterLabel(note, label)).find(Boolean) : undefined;
}

/** 「予算: 500万円 / 決裁：部長」 → `500万円` for 予算. */
function afterLabel(note: string, label: string): string | undefined {
  for (const part of note.split(/\n|\s\/\s|／/)) {
    const [said = '', ...rest] = part.split(/[:：]/);
    if (rest.length > 0 && said.trim().toLowerCase() === label.toLowerCase()) return rest.join(':').trim() || undefined;
  }
  return undefined;
}

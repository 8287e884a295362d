import { type Formats, NOTHING } from '@tasuki/i18n';
import { tellPart, tellValue } from './detail-words.ts';

/** A part of an entry: a value in words, or what it consists of, one list of rows for each. */
export interface ToldRow {
  label: string;
  text?: string;
  parts?: readonly (readonly ToldRow[])[];
}

interface Words {
  formats: Formats;
  /** What a kind of event is called; empty while nobody knows. */
  kindLabel: (kind: string) => string;
}

/** What was entered or recorded, as rows to read. */
export function tellDetails(details: unknown, words: Words): readonly ToldRow[] {
  if (!isRecord(details)) return [];
  return Object.entries(details)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ label: tellPart(name, words.formats.locale), ...told(value, words) }));
}

/** The same on one line: how many, where there is more to it than one value. */
export function outline(details: unknown, words: Words): string {
  const rows = tellDetails(details, words);
  if (rows.length === 1 && rows[0]?.text) return rows[0].text;
  return rows.map(({ label, text, parts = [] }) => `${label}: ${text ?? parts.length}`).join(' · ');
}

function told(value: unknown, words: Words): Omit<ToldRow, 'label'> {
  if (isRecord(value)) return { parts: [tellDetails(value, words)] };
  if (!Array.isArray(value)) return { text: tellOne(value, words) };
  if (value.length > 0 && value.every(isRecordedEvent)) return { text: tellKinds(value, words) };
  if (value.some(isRecord)) return { parts: value.map((one) => tellDetails(one, words)) };
  return { text: value.map((one) => tellOne(one, words)).join(' · ') || NOTHING };
}

const tellOne = (value: unknown, { formats, kindLabel }: Words): string =>
  (typeof value === 'string' && kindLabel(value)) || tellValue(value, formats);

/** The kinds of the events, each once. */
function tellKinds(events: readonly { kind: string }[], { kindLabel }: Words): string {
  const counts = new Map<string, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kindLabel(kind) || kind}${count > 1 ? ` × ${count}` : ''}`).join(' · ');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** As `commit()` writes them; what else is entered has more to it than an id and a kind. */
const isRecordedEvent = (value: unknown): value is { id: string; kind: string } =>
  isRecord(value) && Object.keys(value).sort().join() === 'id,kind';

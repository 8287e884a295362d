import { matchesGlob } from 'node:path';
import type { Words } from '@tasuki/domain';
import type { Batch } from '../../engine/batch.ts';
import type { ImportPlan, ImportTable } from '../../engine/preset.ts';
import { ImportError, joinWords } from '../../import-error.ts';
import type { Mapping, RecordType, TableMapping } from '../../mapping/mapping-schema.ts';
import { FieldReader, requiredColumns } from '../../mapping/read-fields.ts';
import type { Source } from '../../reading/open-source.ts';
import { findHeader, type Header, type Row, sameName } from '../../reading/read-rows.ts';
import { activityFacts } from './facts/activities.ts';
import { opportunityFacts } from './facts/opportunities.ts';
import { subscriptionFacts } from './facts/subscriptions.ts';
import { surveyFacts } from './facts/surveys.ts';
import { ticketFacts } from './facts/tickets.ts';
import { usageFacts } from './facts/usage.ts';
import { importAccounts } from './import-accounts.ts';
import { importContacts } from './import-contacts.ts';
import { importFacts } from './import-facts.ts';
import { importLeads } from './import-leads.ts';

const importers: Record<RecordType, (batch: Batch, reader: FieldReader, rows: Row[]) => Promise<void>> = {
  accounts: importAccounts,
  contacts: importContacts,
  leads: importLeads,
  opportunities: (...table) => importFacts(...table, opportunityFacts),
  subscriptions: (...table) => importFacts(...table, subscriptionFacts),
  activities: (...table) => importFacts(...table, activityFacts),
  usage: (...table) => importFacts(...table, usageFacts),
  tickets: (...table) => importFacts(...table, ticketFacts),
  surveys: (...table) => importFacts(...table, surveyFacts),
};
/** Companies first, so that their people and leads find them. */
const order = Object.keys(importers);

/** Gives each file to the first table of the mapping that it has the name and the columns of. */
export function planCsv(sources: Source[], mapping: Mapping): ImportPlan {
  const unused: ImportPlan['unused'] = [];
  const tables: (ImportTable & { record: RecordType })[] = [];
  for (const source of sources) {
    const fitting = fittingTables(source, mapping);
    for (const { table, header } of fitting) tables.push(tableOf(source, mapping, table, header));
    if (fitting.length === 0) unused.push({ file: source.name, reason: whyNot(source, mapping) });
  }
  if (tables.length === 0)
    throw new ImportError(
      joinWords(unused.map(({ file, reason: { ja, en } }) => ({ ja: `${file}: ${ja}。`, en: `${file}: ${en}.` }))),
    );
  tables.sort((a, b) => order.indexOf(a.record) - order.indexOf(b.record));
  return { tables, unused, followUps: [] };
}

/** The first table that fits, and those after it where one says that its rows mean more. */
export function fittingTables(source: Source, { tables }: Mapping): { table: TableMapping; header: Header }[] {
  const fitting: { table: TableMapping; header: Header }[] = [];
  for (const table of tables) {
    const header = headerOf(source, table);
    if (header) fitting.push({ table, header });
    if (header && !table.also) break;
  }
  return fitting;
}

const fitsName = (source: Source, { file }: TableMapping) => !file || matchesGlob(source.name, file);

function headerOf(source: Source, table: TableMapping): Header | undefined {
  if (!fitsName(source, table)) return undefined;
  if (table.header) return aboveFirstRow(source, table.header);
  const header = findHeader(source, requiredColumns(table));
  // In the very words: HubSpot tells "Company name" of a company from "Company Name" of a person.
  return table.unless?.some((name) => header?.names.includes(name)) ? undefined : header;
}

const MOST_LINES_IN_FRONT = 1;

/** A file without a header begins with a row of the width that the mapping names, below a few lines of another width. */
function aboveFirstRow({ head }: Source, names: string[]): Header | undefined {
  const at = head.findIndex(({ cells }) => cells.length === names.length);
  return at < 0 || at > MOST_LINES_IN_FRONT ? undefined : { line: head[at - 1]?.line ?? 0, names };
}

function tableOf(source: Source, { timeZone, dateFormats }: Mapping, table: TableMapping, header: Header) {
  const { record } = table;
  // Before any row is read, so that a header with a column twice is refused as a whole.
  new FieldReader(table, header, { timeZone: timeZone ?? 'UTC', dateFormats });
  return {
    ...{ source, header, record },
    importRows: (batch: Batch, rows: Row[]) =>
      importers[record](
        batch,
        new FieldReader(table, header, { timeZone: timeZone ?? batch.run.timeZone, dateFormats }),
        rows,
      ),
  };
}

function whyNot(source: Source, { tables }: Mapping): Words {
  if (source.head.length === 0) return { ja: 'ファイルが空です', en: 'the file is empty' };
  const named = tables.filter((table) => fitsName(source, table));
  if (named.length === 0)
    return {
      ja: '対応付けに、この名前に合う「file」を持つ表がありません',
      en: 'no table of the mapping has a "file" that fits this name',
    };
  const names = new Set((source.head[0]?.cells ?? []).map(sameName));
  const missing = requiredColumns(named[0] as TableMapping).filter((column) => !names.has(sameName(column)));
  return {
    ja: `対応付けで指定された列${missing.map((column) => `「${column}」`).join('')}がファイルにありません`,
    en: `the file lacks the column ${missing.map((column) => `"${column}"`).join(', ')} that the mapping names`,
  };
}

import type { CsvValue, Locale } from '@tasuki/domain';
import { enumName } from '@tasuki/domain/enum-name';
import { type ExportList, exportLists } from './export-columns.ts';
import {
  aliasOf,
  columnsOf,
  isLastPage,
  kpiRecordsDocument,
  listDocument,
  precisionAliasOf,
} from './export-documents.ts';
import type { Ask } from './run-document.ts';

const UNKNOWN = enumName('unknown');

export interface ExportTerms {
  variables: Record<string, unknown>;
  locale: Locale;
  /** A moment as the organisation's clock shows it. */
  tellMoment: (moment: Date) => string;
}

export type Row = readonly CsvValue[];

interface ExportedNode extends Record<string, unknown> {
  __typename: string;
}

interface ListPage {
  list: { nodes: ExportedNode[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** A list from its first page to its last: the headings, then a line for each record. */
export async function* listRows(ask: Ask, list: ExportList, terms: ExportTerms): AsyncGenerator<Row> {
  const document = listDocument(list);
  let after: string | null = null;
  let isFirst = true;
  do {
    const page: ListPage = await ask<ListPage>(document, { ...terms.variables, after });
    if (isFirst) yield headOf(exportLists[list].type, terms);
    isFirst = false;
    for (const node of page.list.nodes) yield rowOf(node, terms);
    after = page.list.pageInfo.hasNextPage ? page.list.pageInfo.endCursor : null;
  } while (after);
}

interface RecordsPage {
  kpis: { records: (ExportedNode & { id: string })[] }[];
}

/** The very records that a figure counts. */
export async function* kpiRecordRows(ask: Ask, terms: ExportTerms): AsyncGenerator<Row> {
  let after: string | null = null;
  let isFirst = true;
  for (;;) {
    const asked = { numeratorOnly: false, missesOnly: false, ...terms.variables, after };
    const page: RecordsPage = await ask<RecordsPage>(kpiRecordsDocument, asked);
    const records = page.kpis[0]?.records ?? [];
    if (isFirst) yield headOf(records[0]?.__typename ?? 'Account', terms);
    isFirst = false;
    for (const record of records) yield rowOf(record, terms);
    after = records.at(-1)?.id ?? null;
    if (isLastPage(records)) return;
  }
}

function headOf(type: string, { locale }: ExportTerms): Row {
  return columnsOf(type).map(({ head }) => head[locale]);
}

function rowOf(node: ExportedNode, terms: ExportTerms): Row {
  const type = node.__typename;
  return columnsOf(type).map(({ path }, at) =>
    node[precisionAliasOf(type, at)] === UNKNOWN
      ? null
      : cellOf(node[aliasOf(type, at)], path.split('.').slice(1), terms),
  );
}

function cellOf(value: unknown, [next, ...rest]: string[], terms: ExportTerms): CsvValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return terms.tellMoment(value);
  if (typeof value === 'object') return next ? cellOf((value as Record<string, unknown>)[next], rest, terms) : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

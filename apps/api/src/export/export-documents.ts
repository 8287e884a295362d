import { type DocumentNode, parse } from 'graphql';
import { type ExportColumn, type ExportList, exportColumns, exportLists } from './export-columns.ts';

const PAGE = 200;

/** Each column under a name of its own: fields of several types may be called alike and differ. */
export const aliasOf = (type: string, at: number): string => `${type}_${at}`;

/** How exactly the moment of a column is known. */
export const precisionAliasOf = (type: string, at: number): string => `${aliasOf(type, at)}_precision`;

/** A page of a list, as an app asks for it. */
export function listDocument(list: ExportList): DocumentNode {
  const { type, filter, order } = exportLists[list];
  return parse(`query Export($after: String, $filter: ${filter}, $orderBy: ${order}) {
    list: ${list}(first: ${PAGE}, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes { __typename ${selectionOf(type)} } pageInfo { hasNextPage endCursor } } }`);
}

const ASK = `names: $names, period: $period, groupBy: $groupBy, filter: $filter`;
const VARIABLES = `$names: [String!]!, $period: PeriodInput, $groupBy: [KpiDimension!], $filter: KpiFilter`;
const FIGURES = 'value numerator denominator n currency target { value attainment } snapshot { value delta }';

export const kpisDocument = parse(`query Export(${VARIABLES}, $locale: Locale) { kpis(${ASK}) {
  name label(locale: $locale) unit ${FIGURES} groups { key label(locale: $locale) ${FIGURES} } } }`);

/** The records behind one figure, of whatever type they are. */
export const kpiRecordsDocument =
  parse(`query Export(${VARIABLES}, $numeratorOnly: Boolean!, $missesOnly: Boolean!, $after: ID) { kpis(${ASK}) {
  records(first: ${PAGE}, after: $after, numeratorOnly: $numeratorOnly, missesOnly: $missesOnly) { __typename id
    ${Object.keys(exportColumns)
      .map((type) => `... on ${type} { ${selectionOf(type)} }`)
      .join('\n')} } } }`);

export const isLastPage = (nodes: readonly unknown[]): boolean => nodes.length < PAGE;

function selectionOf(type: string): string {
  return columnsOf(type)
    .flatMap(({ path, precision }, at) => [
      ...(path ? [`${aliasOf(type, at)}: ${nest(path.split('.'))}`] : []),
      ...(precision ? [`${precisionAliasOf(type, at)}: ${precision}`] : []),
    ])
    .join(' ');
}

function nest([first = '', ...rest]: string[]): string {
  return rest.length > 0 ? `${first} { ${nest(rest)} }` : first;
}

export function columnsOf(type: string): readonly ExportColumn[] {
  return exportColumns[type] ?? [];
}

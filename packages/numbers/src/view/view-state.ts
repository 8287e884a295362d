import { type UrlState, useUrlState } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { enumName } from '@tasuki/domain/enum-name';
import { type KpiDimension, kpiDimensions } from '@tasuki/domain/kpis/define-kpi';
import { DEPARTMENTS, type Department, useFormats } from '@tasuki/i18n';
import { useMemo } from 'react';
import type { KpiFilter } from '../__generated__/operations.ts';
import { type Calendar, type NamedPeriod, readPeriod } from './period.ts';

export type { KpiDimension };

/** One group of a split; a null key is the group of the records that have none. */
export interface Group {
  dimension: KpiDimension;
  key: string | null;
}

/** What an address says of a page of figures. */
export interface View {
  period: NamedPeriod;
  groupBy: readonly KpiDimension[];
  groups: readonly Group[];
  department: Department | undefined;
  /** With its sub teams; a group of the dimension `team` is one team alone. */
  teamId: string | undefined;
  importSource: string | undefined;
}

export const MOST_DIMENSIONS = 2;

/** Reads the parts that all pages of figures share. Words that nobody knows are left out. */
export function readView(url: UrlState, calendar: Calendar): View {
  const wanted = (url.by ?? '').split(',');
  return {
    period: readPeriod(url.period, calendar),
    groupBy: kpiDimensions.filter((name) => wanted.includes(name)).slice(0, MOST_DIMENSIONS),
    groups: kpiDimensions.flatMap((dimension) => {
      const text = url[parameterOf(dimension)];
      return text ? [{ dimension, key: readGroupKey(text) }] : [];
    }),
    department: DEPARTMENTS.find((name) => name === url.department),
    teamId: url.team,
    importSource: url['import-source'],
  };
}

/** Where an address holds a group; `team` there is the filter that includes sub teams. */
export const parameterOf = (dimension: KpiDimension): string => (dimension === 'team' ? 'team-alone' : dimension);

/** A group's key as an address holds it: `-` is the empty one, and a key that begins with `-` gets another before it. */
export const writeGroupKey = (key: string | null): string =>
  key === null ? '-' : key.startsWith('-') ? `-${key}` : key;

export const readGroupKey = (text: string): string | null =>
  text === '-' ? null : text.startsWith('--') ? text.slice(1) : text;

/** The same as the parts of an address, to link from one page of figures to another. */
export function writeView({ period, groups, department, teamId, importSource }: Omit<View, 'groupBy'>): UrlState {
  return {
    period: period.key,
    department,
    team: teamId,
    'import-source': importSource,
    ...Object.fromEntries(groups.map(({ dimension, key }) => [parameterOf(dimension), writeGroupKey(key)])),
  };
}

/** The view's filter as the API takes it. */
export function filterOf({
  groups,
  department,
  teamId,
  importSource,
}: Pick<View, 'groups' | 'department' | 'teamId' | 'importSource'>): KpiFilter {
  return {
    department: department ?? null,
    teamId: teamId ?? null,
    importSource: importSource ?? null,
    groups: groups.map(({ dimension, key }) => ({ dimension: enumName(dimension), key })),
  };
}

/** Today where the organisation is, and the month its year begins with. */
export function useCalendar(): Calendar {
  const { fiscalYearStartMonth } = useViewer().organisation;
  const today = useFormats().dayKey(Date.now());
  return useMemo(() => ({ today, fiscalYearStartMonth }), [today, fiscalYearStartMonth]);
}

/** The view that the address holds, and how to change the address. */
export function useView() {
  const [url, setUrl] = useUrlState();
  const calendar = useCalendar();
  const view = useMemo(() => readView(url, calendar), [url, calendar]);
  return { view, url, setUrl, calendar };
}

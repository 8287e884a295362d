import type { Words } from '@tasuki/domain';
import { kpisDocument } from './export-documents.ts';
import type { ExportTerms, Row } from './list-rows.ts';
import type { Ask } from './run-document.ts';

interface Figures {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  n: number;
  currency: string | null;
  target: { value: number; attainment: number | null } | null;
  snapshot: { value: number | null; delta: number | null } | null;
}

interface ExportedKpi extends Figures {
  name: string;
  label: string;
  unit: string;
  groups: (Figures & { key: string | null; label: string })[];
}

const heads: Words[] = [
  { ja: 'KPI', en: 'KPI' },
  { ja: '名称', en: 'Name' },
  { ja: '内訳', en: 'Group' },
  { ja: '値', en: 'Value' },
  { ja: '分子', en: 'Numerator' },
  { ja: '分母', en: 'Denominator' },
  { ja: '件数', en: 'n' },
  { ja: '単位', en: 'Unit' },
  { ja: '通貨', en: 'Currency' },
  { ja: '目標', en: 'Target' },
  { ja: '達成率', en: 'Attainment' },
  { ja: '月末時点の値', en: 'At month end' },
  { ja: '月末以降の変動', en: 'Change since' },
];

const total: Words = { ja: '合計', en: 'Total' };

/** KPIs with their groups: figures in full precision, as the API gives them. */
export async function* kpiRows(ask: Ask, { variables, locale }: ExportTerms): AsyncGenerator<Row> {
  const { kpis } = await ask<{ kpis: ExportedKpi[] }>(kpisDocument, { ...variables, locale: locale.toUpperCase() });
  yield heads.map((head) => head[locale]);
  for (const kpi of kpis) {
    yield rowOf(kpi, total[locale], kpi);
    for (const group of kpi.groups) yield rowOf(kpi, group.label, group);
  }
}

function rowOf({ name, label, unit }: ExportedKpi, group: string, figures: Figures): Row {
  const { value, numerator, denominator, n, currency, target, snapshot } = figures;
  const plan = [target?.value, target?.attainment, snapshot?.value, snapshot?.delta];
  return [name, label, group, value, numerator, denominator, n, unit, currency, ...plan];
}

import type { Words } from '@tasuki/domain';
import { parse } from 'graphql';
import type { ExportTerms, Row } from './list-rows.ts';
import type { Ask } from './run-document.ts';

const accuracyDocument = parse(`query Export($key: String!, $period: PeriodInput, $byRep: Boolean) {
  definitionAccuracy(key: $key, period: $period, byRep: $byRep) {
    versionNumber source rep { name } judged decided accepted deals won acceptanceRate dealRate winRate } }`);

interface ExportedAccuracy {
  versionNumber: number;
  source: string | null;
  rep: { name: string } | null;
  judged: number;
  decided: number;
  accepted: number;
  deals: number;
  won: number;
  acceptanceRate: number | null;
  dealRate: number | null;
  winRate: number | null;
}

const heads: Words[] = [
  { ja: '版', en: 'Version' },
  { ja: '流入元', en: 'Source' },
  { ja: '担当者', en: 'Rep' },
  { ja: '該当リード', en: 'Qualified leads' },
  { ja: '回答済みの引き継ぎ', en: 'Answered passes' },
  { ja: '受け入れ', en: 'Accepted' },
  { ja: '案件', en: 'Deals' },
  { ja: '受注', en: 'Won' },
  { ja: '受入率', en: 'Acceptance rate' },
  { ja: '案件化率', en: 'Deal rate' },
  { ja: '受注率', en: 'Win rate' },
];

/** What became of the leads that passed a definition: figures in full precision, as the API gives them. */
export async function* accuracyRows(ask: Ask, { variables, locale }: ExportTerms): AsyncGenerator<Row> {
  const answer = await ask<{ definitionAccuracy: ExportedAccuracy[] }>(accuracyDocument, variables);
  yield heads.map((head) => head[locale]);
  for (const row of answer.definitionAccuracy) {
    const { versionNumber, source, rep, judged, decided, accepted, deals, won } = row;
    const { acceptanceRate, dealRate, winRate } = row;
    yield [
      ...[versionNumber, source, rep?.name ?? null, judged, decided, accepted, deals, won],
      ...[acceptanceRate, dealRate, winRate],
    ];
  }
}

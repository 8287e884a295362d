import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const acceptedMeetingCount = defineKpi({
  name: 'accepted-meeting-count',
  owner: 'field-sales',
  question: { ja: '実施した商談のうち、有効だったのは何件か', en: 'How many of the meetings held were worth it?' },
  label: { ja: '有効商談数', en: 'Accepted meetings' },
  formula: {
    ja: '期間内に実施し、引き継ぎが受け入れられたか案件になった商談の件数（実施日基準）',
    en: 'Meetings held in the period whose pass was accepted or that became a deal, by the day they were held',
  },
  unit: 'count',
  of: 'meetings',
  on: 'heldAt',
  creditedTo: 'ownerId',
  measure: count(isOneOf('isAccepted', 1)),
});

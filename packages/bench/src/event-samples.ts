import { type Department, findEventKind } from '@tasuki/domain';

interface Sample {
  kind: string;
  department: Department;
  payload: Record<string, unknown>;
}

const record = '01920000-0000-7000-8000-000000000000';

const samples: Sample[] = [
  {
    kind: 'marketing.page-viewed',
    department: 'marketing',
    payload: { touchId: record, title: '料金プラン', url: 'https://www.example.co.jp/pricing', source: 'organic' },
  },
  {
    kind: 'marketing.mail-opened',
    department: 'marketing',
    payload: { touchId: record, title: '【事例】受注までの日数を半分にした話' },
  },
  {
    kind: 'inside-sales.call-logged',
    department: 'inside-sales',
    payload: {
      callId: record,
      outcome: 'meaningful',
      durationSeconds: 240,
      note: '来期の予算は3月に決まる。現場は乗り気。',
    },
  },
  { kind: 'accounts.note-added', department: 'field-sales', payload: { text: '稟議は部長止まり。競合は2社。' } },
  {
    kind: 'field-sales.visit-completed',
    department: 'field-sales',
    payload: { meetingId: record, place: '大阪本社', note: 'Agreed on the pilot with 𠮷野様.', durationMinutes: 60 },
  },
  {
    kind: 'customer-success.check-in-held',
    department: 'customer-success',
    payload: { note: 'API連携の相談', nextStep: '次回、管理者向けの説明会' },
  },
];

/** What stands on the timelines: payloads as their kinds would have written them. */
export function eventSamples(): Sample[] {
  return samples.map(({ kind, department, payload }) => {
    const known = findEventKind(kind);
    if (!known) throw new Error(`No event kind is called ${kind}; mend the benchmark's samples.`);
    return { kind, department, payload: known.payload.parse(payload) as Record<string, unknown> };
  });
}

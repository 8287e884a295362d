import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { upsert } from '../../timeline/row-change.ts';
import { offerFacts, offerFields, offerRow, route } from '../pass.ts';

export const handoffDrafted = defineEventKind({
  name: 'handoffs.drafted',
  department: 'by-actor',
  label: { ja: '引き継ぎの下書き', en: 'Handoff drafted' },
  icon: 'pencil',
  payload: offerFields,
  summary: {
    ja: (pass) => `${route(pass, 'ja')} の引き継ぎを下書き`,
    en: (pass) => `Drafted a pass ${route(pass, 'en')}`,
  },
  facts: offerFacts,
  project: ({ accountId, payload, importSource }) => [
    upsert('handoffs', { accountId, id: payload.handoffId }, { ...offerRow(payload), state: 'draft', importSource }),
  ],
});

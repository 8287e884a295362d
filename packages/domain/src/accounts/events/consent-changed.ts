import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';
import { consents, consentWords } from '../contact-words.ts';

export const consentChanged = defineEventKind({
  name: 'accounts.consent-changed',
  department: 'by-actor',
  label: { ja: '配信同意の変更', en: 'Consent changed' },
  icon: 'mail-check',
  payload: z.object({
    contactId: z.string(),
    name: z.string(),
    consent: z.enum(consents),
    before: z.enum(consents),
    evidence: z.string().nullish(),
  }),
  summary: {
    ja: ({ name, consent }) => `${name}の配信同意: ${consentWords[consent].ja}`,
    en: ({ name, consent }) => `Consent of ${name}: ${consentWords[consent].en.toLowerCase()}`,
  },
  facts: ({ before, evidence }, telling) =>
    factsOf(
      telling,
      [{ ja: '変更前', en: 'Before' }, consentWords[before][telling.locale]],
      [{ ja: '根拠', en: 'Evidence' }, evidence],
    ),
  project: ({ accountId, occurredAt, payload: { contactId, consent, evidence } }) => [
    update(
      'contacts',
      { accountId, id: contactId },
      { consent, consentAt: occurredAt, consentEvidence: evidence ?? null },
      { column: 'consentAt', at: occurredAt },
    ),
  ],
});

import { defineFact } from '../define-fact.ts';

/** A column of an imported file, under its own name: `lead.attribute.business_segment`. */
export const leadAttribute = (column: string) =>
  defineFact({
    name: `lead.attribute.${column}`,
    type: 'any',
    label: { ja: `リード項目「${column}」`, en: `Lead attribute “${column}”` },
    about: 'lead',
    shape: {
      is: 'latest',
      of: [
        { kind: 'marketing.lead-captured', path: ['attributes', column], isBirth: true },
        { kind: 'marketing.lead-updated', path: ['attributes', column] },
      ],
    },
  });

import { defineFact } from '../define-fact.ts';

export const leadLandingPage = defineFact({
  name: 'lead.landing-page',
  type: 'text',
  label: { ja: 'ランディングページ', en: 'Landing page' },
  about: 'lead',
  shape: {
    is: 'latest',
    of: ['landing_page_id', 'landing_page'].flatMap((column) => [
      { kind: 'marketing.lead-captured', path: ['attributes', column], isBirth: true },
      { kind: 'marketing.lead-updated', path: ['attributes', column] },
    ]),
  },
});

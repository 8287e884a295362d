import { callOutcomes } from '../../inside-sales/call-outcomes.ts';
import { defineFact } from '../define-fact.ts';

const meaningful = ['meaningful', 'appointment'];
const isNot = callOutcomes.filter((outcome) => !meaningful.includes(outcome));

/** A correction counts from its own moment on: what people knew before it stands. */
export const callMeaningfulConversations = defineFact({
  name: 'call.meaningful-conversations',
  type: 'number',
  label: { ja: '有効会話', en: 'Meaningful conversations' },
  unit: { ja: '回', en: 'times' },
  about: 'touch',
  parameters: ['window', 'scope'],
  shape: {
    is: 'count',
    of: [
      { kind: 'inside-sales.call-logged', where: [{ path: ['outcome'], isOneOf: meaningful }] },
      {
        kind: 'inside-sales.call-corrected',
        where: [
          { path: ['outcome'], isOneOf: meaningful },
          { path: ['before'], isOneOf: isNot },
        ],
      },
      {
        kind: 'inside-sales.call-corrected',
        where: [
          { path: ['outcome'], isOneOf: isNot },
          { path: ['before'], isOneOf: meaningful },
        ],
        weight: -1,
      },
    ],
  },
});

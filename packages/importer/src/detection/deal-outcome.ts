import type { FactTable } from './fact-columns.ts';

const ENDS: [RegExp, string][] = [
  [/^(closed ?-?won|won|受注|成約|成立)$/i, 'won'],
  [/^(closed ?-?lost|lost|失注|不成立)$/i, 'lost'],
];

/**
 * Many exports say only in the stage how a deal ended, and call it by what is sold: then the stage's words are read as the state
 * (whatever is no end is open), the day of closing as the end, and the product as the name.
 */
export function readOutcomeFromStage(fields: FactTable['fields']): void {
  const product = fields.get('product');
  if (product && !fields.has('name')) fields.set('name', product);
  const stage = fields.get('stage');
  if (!stage || fields.has('state')) return;
  const words = [...new Set(stage.column.samples.map((text) => text.trim()))].filter((text) => text !== '');
  const endOf = (word: string) => ENDS.find(([says]) => says.test(word))?.[1];
  if (!words.some(endOf)) return;
  const values = Object.fromEntries(words.map((word) => [word, endOf(word) ?? 'open']));
  fields.set('state', { column: stage.column, values });
  fields.delete('stage');
  const closing = fields.get('closeDate');
  if (closing && !fields.has('closedAt')) fields.set('closedAt', closing);
}

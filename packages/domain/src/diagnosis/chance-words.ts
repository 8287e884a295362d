import type { Words } from '../words.ts';

const steps: readonly [number, Words][] = [
  [0.0001, { ja: '0.01%未満', en: 'less than 1 in 10,000' }],
  [0.001, { ja: '0.1%未満', en: 'less than 1 in 1,000' }],
  [0.01, { ja: '1%未満', en: 'less than 1 in 100' }],
  [0.05, { ja: '5%未満', en: 'less than 1 in 20' }],
];

/** A chance as people say it. */
export function chanceWords(chance: number): Words {
  const step = steps.find(([below]) => chance < below);
  if (step) return step[1];
  const percent = Math.round(chance * 100);
  return { ja: `約${percent}%`, en: `about ${percent} in 100` };
}

import type { Words } from '../words.ts';

const known: Record<string, Words> = {
  logins: { ja: 'ログイン数', en: 'Logins' },
  'active-seats': { ja: '利用席数', en: 'Seats in use' },
};

/** The words of what was counted; a source's own metric speaks for itself. */
export function usageMetricWords(metric: string): Words {
  return known[metric] ?? { ja: metric, en: metric };
}

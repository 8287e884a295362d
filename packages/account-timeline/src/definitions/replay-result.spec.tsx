import { LocaleProvider } from '@tasuki/i18n';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ReplayResult } from './replay-result.tsx';

vi.mock('../terms/term-label.tsx', () => ({ TermLabel: ({ label }: { label: string }) => label }));

test('the days that a replay names are the ones that it looked at, the last one included', () => {
  const none = { leads: 0, decided: 0, accepted: 0, deals: 0, won: 0, wonMinor: 0 };
  const both = { new: 0, old: 0 };
  const result = {
    ...{ leads: 0, won: 0, qualified: both, qualifiedWon: both, missedWon: both, currency: 'JPY', weeks: [] },
    groups: { both: none, onlyNew: none, onlyOld: none, neither: none },
    ...{ missedSamples: [], onlyNewSamples: [], onlyOldSamples: [] },
  };
  render(
    <LocaleProvider>
      <ReplayResult result={result} from="2026-06-01" to="2026-08-01" />
    </LocaleProvider>,
  );
  expect(screen.getByText('Leads that entered from Jun 1, 2026 to Jul 31, 2026')).toBeTruthy();
});

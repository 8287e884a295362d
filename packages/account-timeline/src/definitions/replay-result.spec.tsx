import { LocaleProvider } from '@tasuki/i18n';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ReplayResult } from './replay-result.tsx';

vi.mock('../terms/term-label.tsx', () => ({ TermLabel: ({ label }: { label: string }) => label }));

const none = { leads: 0, decided: 0, accepted: 0, deals: 0, won: 0, wonMinor: 0 };
const both = { new: 0, old: 0 };
const result = {
  ...{ leads: 0, won: 0, qualified: both, qualifiedWon: both, missedWon: both, currency: 'JPY' },
  weeks: [{ week: '2026-06-01', new: 1, old: 0 }],
  groups: { both: none, onlyNew: none, onlyOld: none, neither: none },
  ...{ missedSamples: [], onlyNewSamples: [], onlyOldSamples: [] },
};

const show = ({ isCompared }: { isCompared: boolean }) =>
  render(
    <LocaleProvider>
      <ReplayResult result={result} isCompared={isCompared} from="2026-06-01" to="2026-08-01" />
    </LocaleProvider>,
  );

test('the days that a replay names are the ones that it looked at, the last one included', () => {
  show({ isCompared: true });
  expect(screen.getByText('Leads that entered from Jun 1, 2026 to Jul 31, 2026')).toBeTruthy();
});

test('a version that nothing else was in force beside is shown alone, without counts of a version that is not there', () => {
  const { unmount } = show({ isCompared: true });
  expect(screen.getAllByText(/In force|Only proposed/)).not.toHaveLength(0);
  unmount();
  show({ isCompared: false });
  expect(screen.queryByText(/In force|Only|Both|Proposed/i)).toBeNull();
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Qualified',
    'Not qualified',
    'Jun 1, 2026',
  ]);
});

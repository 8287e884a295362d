import { UiProvider } from '@tasuki/ui';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { AccountFactsData } from './account-queries.ts';
import { MoneyFacts } from './money-facts.tsx';

vi.mock('../terms/term-label.tsx', () => ({ TermLabel: ({ label }: { label: string }) => label }));
vi.mock('../health/health-score.tsx', () => ({
  HealthScore: ({ health }: { health: { score: number } }) => health.score,
}));

function show(state: string) {
  const contract = {
    state,
    currency: 'JPY',
    monthlyAmount: 200_000,
    endDate: null,
    noticeDeadline: null,
    endedOn: null,
  };
  const task = { state: 'open', title: '解約の理由を聞く', dueAt: null };
  const account = { contracts: [contract], tasks: [task], health: { score: 83 }, healthRatings: [] };
  render(
    <UiProvider department="CUSTOMER_SUCCESS">
      <MoneyFacts account={account as unknown as AccountFactsData} />
    </UiProvider>,
  );
}

test('a customer has a health score, and who has left has none', () => {
  show('active');
  expect(screen.getByText('83')).toBeTruthy();
  document.body.replaceChildren();
  show('ended');
  expect(screen.queryByText('83')).toBeNull();
});

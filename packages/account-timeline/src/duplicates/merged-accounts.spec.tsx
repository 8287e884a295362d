import { UiProvider } from '@tasuki/ui';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { MERGE_ACCOUNTS, UNMERGE_ACCOUNTS } from './duplicate-queries.ts';
import { MergedAccounts } from './merged-accounts.tsx';

const act = vi.hoisted(() => vi.fn(async () => ({})));
vi.mock('../panels/use-act.ts', () => ({ useAct: () => act }));
vi.mock('@tasuki/apollo', () => ({ may: () => true, useViewer: () => ({}) }));

beforeEach(() => {
  act.mockClear();
  const survivor = { id: 'survivor', name: '合流精機' };
  const between = { id: 'between', name: '合流販売', mergedInto: survivor };
  const first = { id: 'first', name: '合流商事', mergedInto: between };
  render(
    <UiProvider department="MARKETING">
      <MergedAccounts survivorId="survivor" merged={[between, first]} />
    </UiProvider>,
  );
});

test('a merge is taken back from the account’s page, and the toast merges the two again', async () => {
  fireEvent.click(screen.getByRole('button', { name: '合流販売 の統合を取り消す' }));
  expect(act).toHaveBeenLastCalledWith(UNMERGE_ACCOUNTS, { input: { mergedId: 'between' } });
  fireEvent.click(await screen.findByRole('button', { name: /元に戻す/ }));
  expect(act).toHaveBeenLastCalledWith(MERGE_ACCOUNTS, { input: { survivorId: 'survivor', mergedId: 'between' } });
});

test('who came with another account goes back with it, and not alone', () => {
  screen.getByText('合流販売 とともに統合');
  expect(screen.queryByRole('button', { name: '合流商事 の統合を取り消す' })).toBeNull();
});

import { UiProvider } from '@tasuki/ui';
import { render, renderHook, screen, act as settle } from '@testing-library/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LeadRow } from './lead-queries.ts';
import { usePassLead } from './pass-lead.tsx';

const quickPass = vi.hoisted(() => vi.fn());
vi.mock('@tasuki/account-timeline/quick-pass', () => ({
  useQuickPass: () => quickPass,
  useReceivers: () => ['INSIDE_SALES'],
}));

const lead = { id: 'l', state: 'open', account: { id: 'a', name: '㈱髙橋製作所', holder: 'MARKETING' } } as LeadRow;
const wrapper = ({ children }: { children: ReactNode }) => <UiProvider department="MARKETING">{children}</UiProvider>;

beforeEach(() => sessionStorage.clear());

test('a note that was begun stands there again after a look at the next lead, and goes with the pass', async () => {
  const first = renderHook(() => usePassLead(lead, () => {}), { wrapper });
  await settle(async () => first.result.current.setNote('来週火曜に'));
  first.unmount();
  const again = renderHook(() => usePassLead(lead, () => {}), { wrapper });
  expect(again.result.current.note).toBe('来週火曜に');
  quickPass.mockResolvedValue('passed');
  await settle(() => again.result.current.pass());
  expect(quickPass).toHaveBeenCalledWith(expect.anything(), '来週火曜に');
  again.unmount();
  expect(renderHook(() => usePassLead(lead, () => {}), { wrapper }).result.current.note).toBe('');
});

test('whoever has gone on to the next lead is told of the one that was not passed', async () => {
  const { promise, resolve: answer } = Promise.withResolvers<string>();
  quickPass.mockReturnValue(promise);
  const { rerender } = render(<PassOnce />, { wrapper });
  rerender(<p>次のリード</p>);
  await settle(async () => answer('look'));
  expect(await screen.findByText(/㈱髙橋製作所 はまだ渡していません/)).toBeTruthy();
});

function PassOnce() {
  const { pass } = usePassLead(lead, () => {});
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void pass();
  });
  return null;
}

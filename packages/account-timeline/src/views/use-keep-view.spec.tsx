import { UiProvider } from '@tasuki/ui';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ActOptions } from '../panels/use-act.ts';
import { useKeepView } from './use-keep-view.ts';
import type { View } from './view-queries.ts';

const act = vi.hoisted(() => vi.fn());
vi.mock('../panels/use-act.ts', () => ({ useAct: () => act }));

const view = { id: 'view', address: 'q=seen', version: 1 } as View;

/** Saves `q=mine` over `q=seen`, while the server holds version 2 with other filters. */
async function keepOver(theirs: string) {
  act.mockImplementation(async (_mutation, { input }, { onProblem }: ActOptions<unknown>) => {
    if (input.version === 2) return {};
    onProblem?.('', { code: 'CONFLICT', message: '', details: { version: 2, theirs: { address: theirs } } });
    return undefined;
  });
  const onLost = vi.fn();
  const wrapper = ({ children }: { children: ReactNode }) => <UiProvider department="MARKETING">{children}</UiProvider>;
  const { result } = renderHook(() => useKeepView(onLost), { wrapper });
  return { isKept: await result.current(view, 'q=mine', 'q=seen'), onLost };
}

beforeEach(() => {
  act.mockReset();
});

test('filters that somebody else saved meanwhile are told and not written over', async () => {
  const { isKept, onLost } = await keepOver('q=theirs');
  expect(isKept).toBe(false);
  expect(onLost).toHaveBeenCalledExactlyOnceWith({ view: { ...view, version: 2 }, theirs: 'q=theirs' });
  expect(act).toHaveBeenCalledTimes(1);
});

test('a new name alone is in nobody’s way', async () => {
  expect(await keepOver('q=seen')).toMatchObject({ isKept: true });
  expect(act).toHaveBeenCalledTimes(2);
});

test('two who saved the same filters have nothing to choose', async () => {
  const { isKept, onLost } = await keepOver('q=mine');
  expect(isKept).toBe(true);
  expect(onLost).not.toHaveBeenCalled();
});

import { UiProvider } from '@tasuki/ui';
import { renderHook, screen, act as settle } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { useCallActs } from './use-call-acts.ts';

const act = vi.hoisted(() => vi.fn());
vi.mock('@tasuki/account-timeline', () => ({ useAct: () => act }));

test('an outcome that could not be recorded names its company: by then the next one is on the card', async () => {
  act.mockImplementation(async (_mutation, _variables, { onProblem }) => onProblem('サーバーに接続できません。'));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <UiProvider department="INSIDE_SALES">{children}</UiProvider>
  );
  const { result } = renderHook(useCallActs, { wrapper });
  const target = { accountId: 'a', company: '㈱髙橋製作所', contactId: undefined, leadId: 'l', taskId: undefined };
  await settle(async () => expect(await result.current.log(target, 'ABSENT')).toBe(false));
  expect(await screen.findByText('㈱髙橋製作所: 記録できませんでした。サーバーに接続できません。')).toBeTruthy();
});

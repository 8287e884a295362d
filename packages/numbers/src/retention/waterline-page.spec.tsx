import { UiProvider } from '@tasuki/ui';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NobodyAtStart } from './waterline-page.tsx';

vi.mock('@tasuki/account-timeline', async (original) => ({ ...(await original<object>()), BringData: () => null }));

test('in its first year an organisation reads since when there are customers to look at, not that there are none', () => {
  render(
    <UiProvider department="CUSTOMER_SUCCESS">
      <NobodyAtStart day="2025-11-23" />
    </UiProvider>,
  );
  expect(screen.getByText('2025/11/23(日) の時点で契約のある顧客がいません')).toBeTruthy();
});

import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RefreshLine } from './refresh-line.tsx';

test('content whose refresh failed says that it is older, and why', () => {
  let retried = 0;
  render(<RefreshLine active={false} problem={{ sentence: 'しばらくしてから。' }} onRetry={() => retried++} />);
  expect(screen.getByRole('alert').textContent).toContain('前に読み込んだ内容を表示しています。しばらくしてから。');
  fireEvent.click(screen.getByText('再試行'));
  expect(retried).toBe(1);
});

import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { UiProvider } from '../ui-provider.tsx';
import { CommandPalette } from './command-palette.tsx';
import type { Command } from './commands.tsx';
import type { CommandSearch } from './use-found-records.ts';

function record(label: string) {
  return { id: label, label, run: vi.fn<Command['run']>() };
}

function renderPalette(search: CommandSearch, typed = '') {
  render(
    <UiProvider department="MARKETING">
      <CommandPalette typed={typed} onClose={() => {}} search={search} />
    </UiProvider>,
  );
  return screen.findByRole('combobox');
}

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

test('what was typed before the palette came is looked for', async () => {
  const field = await renderPalette(async (text) => [record(`${text}物流`)], '穂高');
  expect(field).toHaveProperty('value', '穂高');
  expect(await screen.findByText('穂高物流')).toBeDefined();
});

test('nothing is said to match before the search has answered', async () => {
  const field = await renderPalette(async () => []);
  type(field, '穂高');
  expect(screen.getByRole('status').textContent).toBe('検索中…');
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('一致するものはありません'));
});

test('a failed search says so, and not that nothing matches', async () => {
  const field = await renderPalette(() => Promise.reject(new Error('offline')));
  type(field, '穂高');
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('検索できませんでした'));
});

test('Enter right after the last key opens what these words find, not what the words before them found', async () => {
  const [first, second] = [record('青葉印刷'), record('穂高物流')];
  const field = await renderPalette(async (text) => [text === '青葉' ? first : second]);
  type(field, '青葉');
  await screen.findByText('青葉印刷');
  type(field, '穂高');
  fireEvent.keyDown(field, { key: 'Enter' });
  await vi.waitFor(() => expect(second.run).toHaveBeenCalledOnce());
  expect(first.run).not.toHaveBeenCalled();
});

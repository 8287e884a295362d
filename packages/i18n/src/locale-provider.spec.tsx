import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { LocaleProvider, useFormats, useLocale, useTexts } from './locale-provider.tsx';
import { defineTexts } from './texts.ts';

const texts = defineTexts({ 'spec.title': { ja: '本日の架電', en: 'Today’s calls' } });

function Page() {
  const t = useTexts(texts);
  const formats = useFormats();
  const { setLocale } = useLocale();
  return (
    <button type="button" onClick={() => setLocale('en')}>
      {t('spec.title')} {formats.date('2026-07-20')}
    </button>
  );
}

beforeEach(() => localStorage.clear());

test('a change of language reaches the texts, the formats and the page’s own language', () => {
  localStorage.setItem('tasuki.locale', 'ja');
  render(
    <LocaleProvider>
      <Page />
    </LocaleProvider>,
  );
  expect(document.documentElement.lang).toBe('ja');
  expect(screen.getByRole('button').textContent).toBe('本日の架電 2026/07/20(月)');
  act(() => screen.getByRole('button').click());
  expect(screen.getByRole('button').textContent).toBe('Today’s calls Jul 20, 2026');
  expect(document.documentElement.lang).toBe('en');
});

test('the choice is remembered on this device', () => {
  localStorage.setItem('tasuki.locale', 'en');
  render(
    <LocaleProvider>
      <Page />
    </LocaleProvider>,
  );
  expect(screen.getByRole('button').textContent).toContain('Today’s calls');
});

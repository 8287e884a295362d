import { expect, test } from 'vitest';
import { digestMail } from './digest-mail.ts';

const digest = {
  name: '髙橋 美咲',
  organisation: '株式会社𠮷野',
  count: 3,
  lines: [{ text: '㈱髙橋<script>: "メモ" & 確認', href: 'https://tasuki.example/marketing/accounts/a?x=1&y=2#e-1' }],
  home: 'https://tasuki.example/',
};

test('the mail says the same in text and HTML, in the reader’s language', () => {
  const ja = digestMail(digest, 'ja');
  expect(ja.subject).toBe('【Tasuki】未読のお知らせ 3 件');
  expect(ja.text).toContain('・㈱髙橋<script>: "メモ" & 確認');
  expect(ja.text).toContain('ほか 2 件');
  expect(digestMail({ ...digest, count: 1 }, 'en').subject).toBe('[Tasuki] 1 unread notification');
});

test('what people wrote cannot become a part of the page', () => {
  const { html } = digestMail(digest, 'ja');
  expect(html).toContain('㈱髙橋&lt;script&gt;: &quot;メモ&quot; &amp; 確認');
  expect(html).not.toContain('<script>');
});

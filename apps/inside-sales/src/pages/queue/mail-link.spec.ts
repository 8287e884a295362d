import { expect, test } from 'vitest';
import { mailLink } from './mail-link.ts';

const mail = {
  to: 'misaki@takahashi.example',
  company: '㈱髙橋製作所',
  person: '髙橋 美咲',
  title: '経理部長',
  sender: '𠮷野 大輔',
  organisation: '株式会社タスキ商事',
};

const bodyOf = (link: string) => new URL(link).searchParams.get('body');

test('a Japanese mail begins with the company, the title and 様', () => {
  const link = mailLink('ja', mail);
  expect(link).toContain('mailto:misaki%40takahashi.example');
  expect(bodyOf(link)).toMatch(/^㈱髙橋製作所\r\n経理部長 髙橋 美咲 様\r\n/);
});

test('nobody known by name is addressed as ご担当者様', () => {
  expect(bodyOf(mailLink('ja', { ...mail, person: '', title: null }))).toContain('ご担当者様');
});

test('an English mail says who is writing', () => {
  const body = bodyOf(mailLink('en', { ...mail, person: 'Ann Baker', sender: 'Ken Ito', organisation: 'Tasuki Inc.' }));
  expect(body).toContain('This is Ken Ito (Tasuki Inc.).');
});

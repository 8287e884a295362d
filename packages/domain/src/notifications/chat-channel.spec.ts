import { expect, test } from 'vitest';
import { chatText, checkChatChannel, waitAfterTries } from './chat-channel.ts';

const channel = { name: '営業', url: 'https://hooks.slack.com/services/T/B/x', kinds: ['handoff-offered'] };

test('a channel needs a name, a webhook and something to tell', () => {
  expect(checkChatChannel(channel)).toBeUndefined();
  expect(checkChatChannel({ ...channel, url: null })).toBeUndefined();
  expect(checkChatChannel({ ...channel, name: ' ' })?.code).toBe('NAME_MISSING');
  expect(checkChatChannel({ ...channel, kinds: [] })?.code).toBe('CHAT_KINDS_MISSING');
});

test.each([
  'hooks.slack.com/x',
  'file:///etc/passwd',
  'https://user:word@example.com/',
  '',
])('no webhook is at %s', (url) => {
  expect(checkChatChannel({ ...channel, url })?.code).toBe('CHAT_URL_INVALID');
});

test('a message waits longer after each try, and is given up in the end', () => {
  const waits = [1, 2, 3, 4, 5, 6].map(waitAfterTries);
  expect(waits.slice(0, 5)).toEqual(waits.slice(0, 5).toSorted((a = 0, b = 0) => a - b));
  expect(waits[5]).toBeUndefined();
});

test('a name in a message calls nobody and is no link', () => {
  const facts = { kind: 'handoff-offered' as const, people: ['<!channel>'], href: 'https://tasuki.example/x' };
  expect(chatText({ ...facts, text: '<https://evil.example|髙橋> & ㈱' }, 'ja')).toBe(
    '*引き継ぎの依頼* &lt;!channel&gt;さん: &lt;https://evil.example|髙橋&gt; &amp; ㈱ <https://tasuki.example/x|開く>',
  );
});

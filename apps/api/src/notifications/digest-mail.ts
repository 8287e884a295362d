import type { Locale } from '@tasuki/domain';

export interface DigestLine {
  text: string;
  href: string;
}

export interface Digest {
  name: string;
  organisation: string;
  /** How many are unread in all; `lines` are the newest. */
  count: number;
  lines: readonly DigestLine[];
  /** Where the person reads the rest and says what they want to hear. */
  home: string;
}

const words = {
  ja: {
    subject: (count: number) => `【Tasuki】未読のお知らせ ${count} 件`,
    hello: (name: string) => `${name}さん`,
    intro: (count: number) => `この 24 時間の未読のお知らせが ${count} 件あります。`,
    more: (count: number) => `ほか ${count} 件`,
    open: 'Tasuki を開く',
    stop: 'このメールは、画面右上のベルの「受け取るお知らせ」で止められます。',
  },
  en: {
    subject: (count: number) => `[Tasuki] ${count} unread ${count === 1 ? 'notification' : 'notifications'}`,
    hello: (name: string) => `Hello ${name},`,
    intro: (count: number) =>
      `In the last 24 hours ${count === 1 ? 'one thing' : `${count} things`} happened that you have not read.`,
    more: (count: number) => `and ${count} more`,
    open: 'Open Tasuki',
    stop: 'To stop these mails, open the bell at the top right and choose “What to tell me”.',
  },
};

/** The morning's mail, as text and as plain HTML without any image: it must read well in every mail program. */
export function digestMail(digest: Digest, locale: Locale): { subject: string; text: string; html: string } {
  const { name, organisation, count, lines, home } = digest;
  const w = words[locale];
  const rest = count - lines.length;
  const text = [
    w.hello(name),
    '',
    w.intro(count),
    '',
    ...lines.flatMap((line) => [`・${line.text}`, `  ${line.href}`]),
    ...(rest > 0 ? [w.more(rest)] : []),
    '',
    `${w.open}: ${home}`,
    '',
    `-- ${organisation}`,
    w.stop,
    '',
  ].join('\n');
  const items = lines.map(
    (line) => `<li style="margin:0 0 8px"><a href="${escapeHtml(line.href)}">${escapeHtml(line.text)}</a></li>`,
  );
  const html = `<!doctype html><html lang="${locale}"><body style="font-family:sans-serif;line-height:1.6;color:#1a2029">
<p>${escapeHtml(w.hello(name))}</p><p>${escapeHtml(w.intro(count))}</p>
<ul style="padding-left:20px">${items.join('')}</ul>
${rest > 0 ? `<p>${escapeHtml(w.more(rest))}</p>` : ''}
<p><a href="${escapeHtml(home)}">${escapeHtml(w.open)}</a></p>
<p style="color:#4b5563;font-size:12px">${escapeHtml(organisation)}<br>${escapeHtml(w.stop)}</p></body></html>`;
  return { subject: w.subject(count), text, html };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

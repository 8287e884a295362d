import type { Locale } from '@tasuki/i18n';

interface Mail {
  to: string;
  company: string;
  /** 姓 and 名, as the language puts them; empty when unknown. */
  person: string;
  title: string | null;
  sender: string;
  organisation: string;
}

/** A mail that begins as business mails do: 会社名, 役職, 様 in Japanese. */
export function mailLink(locale: Locale, { to, company, person, title, sender, organisation }: Mail): string {
  const addressee = person ? [title, `${person} 様`].filter(Boolean).join(' ') : 'ご担当者様';
  const body =
    locale === 'ja'
      ? `${company}\n${addressee}\n\nお世話になっております。\n${organisation}の${sender}です。\n\n`
      : `Dear ${person || 'Sir or Madam'},\n\nThis is ${sender} (${organisation}).\n\n`;
  return `mailto:${encodeURIComponent(to)}?body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

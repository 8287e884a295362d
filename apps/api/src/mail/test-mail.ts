import type { Locale } from '@tasuki/domain';
import type { Mail } from './send-mail.ts';

const words = {
  ja: {
    subject: 'Tasuki テストメール',
    text: 'このメールが届いていれば、Tasuki のメール設定は正しく動いています。\n\nこのメールに返信する必要はありません。\n',
  },
  en: {
    subject: 'Tasuki test mail',
    text: 'If you read this, the mail settings of Tasuki work.\n\nThere is no need to answer.\n',
  },
};

/** The mail by which an admin sees that the settings work. */
export function testMailTo(to: string, locale: Locale): Mail {
  return { to, ...words[locale] };
}

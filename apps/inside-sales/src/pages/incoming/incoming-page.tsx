import { IncomingHandoffs } from '@tasuki/account-timeline';
import { defineTexts, useTexts } from '@tasuki/i18n';
import styles from './incoming.module.css';

const texts = defineTexts({
  'incoming.title': { ja: '受け取り', en: 'Incoming' },
  'incoming.why': {
    ja: '受け入れると自分の担当になり、架電リストに加わります。差し戻すと、理由が渡した側に届きます。',
    en: 'What you accept is yours and joins the call list. What you return tells the sender why.',
  },
});

/** What marketing and the others have passed to inside sales, to accept or to hand back. */
export function IncomingPage() {
  const t = useTexts(texts);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t('incoming.title')}</h1>
        <p>{t('incoming.why')}</p>
      </header>
      <IncomingHandoffs to="INSIDE_SALES" />
    </div>
  );
}

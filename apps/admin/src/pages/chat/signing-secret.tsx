import { useTexts } from '@tasuki/i18n';
import styles from '../../list-page.module.css';
import { chatTexts } from './chat-texts.ts';

/** What signs the messages of the channel that was just added. */
export function SigningSecret({ secret }: { secret: string }) {
  const t = useTexts(chatTexts);
  return (
    <section className={styles.section} role="status">
      <h2>{t('chat.secret')}</h2>
      <p className={styles.quiet}>{t('chat.secret.why')}</p>
      <pre className={styles.json}>{secret}</pre>
    </section>
  );
}

import { defineTexts, useTexts } from '@tasuki/i18n';
import styles from '../../list-page.module.css';

const texts = defineTexts({
  'integrations.title': { ja: 'API', en: 'API' },
  'integrations.explorer': { ja: 'GraphQL エクスプローラーを開く', en: 'Open the GraphQL explorer' },
  'integrations.explorer.why': {
    ja: '画面にあるものはすべて、同じ GraphQL API で読み書きできます。自分の権限で試せます。',
    en: 'All that the apps show and do goes through this one GraphQL API. Try it with your own rights.',
  },
  'integrations.schema': { ja: 'schema.graphql を開く', en: 'Open schema.graphql' },
  'integrations.schema.why': { ja: '契約となるスキーマのファイルです。', en: 'The contract, as a file.' },
  'integrations.token': { ja: 'API トークンを作る', en: 'Make an API token' },
  'integrations.token.why': {
    ja: 'トークンはサーバーのコマンドで作ります。表示されるのは一度だけです。Authorization: Bearer で送ってください。',
    en: 'Tokens are made by a command on the server and shown once. Send them as Authorization: Bearer.',
  },
});

/** Where integrators begin: the explorer, the schema, and how to get a token. */
export function IntegrationsPage() {
  const t = useTexts(texts);
  return (
    <div className={styles.sections}>
      <h1>{t('integrations.title')}</h1>
      <section className={styles.section}>
        <h2>
          <a href="/graphiql/">{t('integrations.explorer')}</a>
        </h2>
        <p>{t('integrations.explorer.why')}</p>
      </section>
      <section className={styles.section}>
        <h2>
          <a href="/schema.graphql">{t('integrations.schema')}</a>
        </h2>
        <p>{t('integrations.schema.why')}</p>
      </section>
      <section className={styles.section}>
        <h2>{t('integrations.token')}</h2>
        <p>{t('integrations.token.why')}</p>
        <pre className={styles.json}>npm run tasuki -- token create --name my-integration --role integrator --json</pre>
      </section>
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { MailForm } from './mail-form.tsx';
import { MAIL_PAGE } from './mail-queries.ts';
import { mailTexts } from './mail-texts.ts';
import { TestMail } from './test-mail.tsx';

/** The company's mail server, and whether it works. */
export function MailPage() {
  const t = useTexts(mailTexts);
  const { client, data, error, loading, refetch } = useQuery(MAIL_PAGE);
  return (
    <ListPage
      title={t('mail.title')}
      failedTitle={t('mail.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {data ? (
        <div className={styles.sections}>
          <p className={styles.quiet}>{t('mail.why')}</p>
          {/* A new version is a new form: what others saved meanwhile must not hide behind old fields. */}
          <MailForm
            key={data.mailSettings?.version}
            settings={data.mailSettings}
            readLatest={async () =>
              (await client.query({ query: MAIL_PAGE, fetchPolicy: 'no-cache' })).data?.mailSettings
            }
            onSaved={() => refetch()}
          />
          {data.mailSettings ? <TestMail /> : null}
        </div>
      ) : null}
    </ListPage>
  );
}

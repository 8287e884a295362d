import { useMutation } from '@apollo/client/react';
import { describeError, describeRefusal, useViewer } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import styles from '../../list-page.module.css';
import { TEST_MAIL } from './mail-queries.ts';
import { mailTexts } from './mail-texts.ts';

/** One mail to see that it works; what the mail server said where it does not. */
export function TestMail() {
  const t = useTexts(mailTexts);
  const { locale } = useLocale();
  const [to, setTo] = useState(useViewer().email ?? '');
  const [sendTest, { loading }] = useMutation(TEST_MAIL);
  const [answer, setAnswer] = useState<{ sentTo?: string; problem?: string }>({});
  const send = async () => {
    setAnswer({});
    try {
      const { data } = await sendTest({ variables: { to } });
      const { sentTo, refusal } = data?.sendTestMail ?? {};
      if (refusal) setAnswer({ problem: `${describeRefusal(refusal, locale)} ${serverSaid(refusal.message)}`.trim() });
      else if (sentTo) setAnswer({ sentTo });
    } catch (error) {
      setAnswer({ problem: describeError(error, locale).sentence });
    }
  };
  return (
    <Form onSubmit={send} className={styles.section} aria-label={t('mail.test')}>
      <h2>{t('mail.test')}</h2>
      <p className={styles.quiet}>{t('mail.test.why')}</p>
      <div className={styles.grid}>
        <TextInput
          type="email"
          label={t('mail.test.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          required
        />
      </div>
      <div role="status">
        {answer.problem ? <InlineError>{answer.problem}</InlineError> : null}
        {answer.sentTo ? t('mail.test.sent', { to: answer.sentTo }) : null}
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="default" loading={loading}>
          {t('mail.test.send')}
        </Button>
      </div>
    </Form>
  );
}

/** The server's own words, which an admin can search for. */
function serverSaid(message: string): string {
  return message.match(/It said: (.+)$/s)?.[1] ?? '';
}

import { Button, PasswordInput, TextInput } from '@mantine/core';
import { LOCALE_NAMES, useLocale, useTexts } from '@tasuki/i18n';
import { useState } from 'react';
import { InlineError } from './feedback/error-panel.tsx';
import { Form } from './forms/form.tsx';
import { Logo } from './shell/logo.tsx';
import styles from './sign-in-page.module.css';
import { signInTexts } from './sign-in-texts.ts';

interface SignInPageProps {
  /** What this door opens: the app's name. */
  title: string;
  /** Why the person is here again: the session ended. */
  notice?: string;
  /** Resolves with a sentence when the sign-in was refused. */
  onSignIn: (credentials: { email: string; password: string }) => Promise<string | undefined>;
}

export function SignInPage({ title, notice, onSignIn }: SignInPageProps) {
  const t = useTexts(signInTexts);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <Logo size={40} />
        <h1>{t('sign-in.title')}</h1>
        <p className={styles.app}>{title}</p>
        {notice ? <p role="status">{notice}</p> : null}
        <SignInForm onSignIn={onSignIn} />
        <LocaleSwitch />
      </div>
    </main>
  );
}

function SignInForm({ onSignIn }: Pick<SignInPageProps, 'onSignIn'>) {
  const t = useTexts(signInTexts);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setRefusal(await onSignIn({ email: email.trim(), password }));
    setBusy(false);
  };
  return (
    <Form onSubmit={submit} className={styles.form} aria-label={t('sign-in.title')}>
      <TextInput
        label={t('sign-in.email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        withAsterisk={false}
        autoFocus
        size="md"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('sign-in.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
      />
      {refusal ? <InlineError>{refusal}</InlineError> : null}
      <Button type="submit" size="md" fullWidth loading={busy}>
        {t('sign-in.submit')}
      </Button>
    </Form>
  );
}

function LocaleSwitch() {
  const { locale, setLocale } = useLocale();
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <Button variant="subtle" lang={other} onClick={() => setLocale(other)}>
      {LOCALE_NAMES[other]}
    </Button>
  );
}

import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
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

interface SignInDialogProps extends Pick<SignInPageProps, 'onSignIn'> {
  /** Why the person is asked again. */
  notice: string;
  /** What leaving the page means. */
  leave: string;
  /** Who was in. */
  email: string;
  onLeave: () => void;
}

/** Asks for the sign-in over the page, which stays as it was. */
export function SignInDialog({ notice, leave, email, onLeave, onSignIn }: SignInDialogProps) {
  const t = useTexts(signInTexts);
  return (
    <Modal
      opened
      onClose={() => {}}
      title={t('sign-in.title')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      centered
    >
      <p role="status">{notice}</p>
      <SignInForm onSignIn={onSignIn} email={email} />
      <Button variant="subtle" fullWidth onClick={onLeave}>
        {leave}
      </Button>
    </Modal>
  );
}

function SignInForm({ onSignIn, email: known = '' }: Pick<SignInPageProps, 'onSignIn'> & { email?: string }) {
  const t = useTexts(signInTexts);
  const [email, setEmail] = useState(known);
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
        autoFocus={known === ''}
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
        autoFocus={known !== ''}
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show') }}
      />
      {refusal ? <InlineError>{refusal}</InlineError> : null}
      <Button type="submit" size="md" fullWidth loading={busy}>
        {t('sign-in.submit')}
      </Button>
      <p className={styles.forgot}>{t('sign-in.forgot')}</p>
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

import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { changePassword, signOutEverywhere } from './own-sign-in.ts';
import styles from './profile.module.css';
import { profileTexts } from './profile-texts.ts';

export function PasswordForm() {
  const t = useTexts(profileTexts);
  const toast = useToast();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const answer = await changePassword(current, next);
    setBusy(false);
    if (answer !== 'changed') return setProblem(t(`profile.password.${answer}`));
    setProblem(undefined);
    setCurrent('');
    setNext('');
    toast({ message: t('profile.password.changed') });
  };
  return (
    <Form onSubmit={() => submit()} className={styles.form} aria-label={t('profile.password')}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <TextInput
        type="password"
        label={t('profile.password.current')}
        value={current}
        autoComplete="current-password"
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <TextInput
        type="password"
        label={t('profile.password.new')}
        value={next}
        autoComplete="new-password"
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Button type="submit" loading={isBusy} disabled={!current || !next}>
        {t('profile.password.change')}
      </Button>
    </Form>
  );
}

export function DevicesPart() {
  const t = useTexts(profileTexts);
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      {hasFailed ? <InlineError>{t('profile.devices.failed')}</InlineError> : null}
      <p className={styles.note}>{t('profile.devices.note')}</p>
      <Button variant="default" onClick={async () => setFailed(!(await signOutEverywhere()))}>
        {t('profile.devices.sign-out')}
      </Button>
    </>
  );
}

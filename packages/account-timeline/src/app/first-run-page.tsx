import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, Logo, TextInput } from '@tasuki/ui';
import { type ChangeEvent, useState } from 'react';
import styles from './first-run.module.css';
import { firstRunTexts } from './first-run-texts.ts';
import { type FirstRun, setUp } from './set-up.ts';

const EMPTY: FirstRun = { organisationNameJa: '', organisationNameEn: '', name: '', email: '', password: '' };

const FIELDS = [
  { name: 'organisationNameJa', label: 'first-run.organisation-ja', type: 'text', autoComplete: 'organization' },
  { name: 'organisationNameEn', label: 'first-run.organisation-en', type: 'text', autoComplete: 'off' },
  { name: 'name', label: 'first-run.name', type: 'text', autoComplete: 'name' },
  { name: 'email', label: 'first-run.email', type: 'email', autoComplete: 'username' },
  { name: 'password', label: 'first-run.password', type: 'password', autoComplete: 'new-password' },
] as const;

/** An empty installation: makes the organisation and its first admin, who is then signed in. */
export function FirstRunPage({ onMade }: { onMade: (credentials: { email: string; password: string }) => void }) {
  const t = useTexts(firstRunTexts);
  const [values, setValues] = useState(EMPTY);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const change = (name: keyof FirstRun) => (event: ChangeEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    setValues((before) => ({ ...before, [name]: value }));
  };
  const labelOf = (name: string) => {
    const field = FIELDS.find((one) => one.name === name);
    return field ? t(field.label) : name;
  };
  const submit = async () => {
    setBusy(true);
    const answer = await setUp(values);
    setBusy(false);
    if (answer === 'made') return onMade(values);
    const isInvalid = typeof answer === 'object';
    setProblem(
      isInvalid ? t('first-run.invalid', { fields: answer.invalid.map(labelOf).join(', ') }) : t(`first-run.${answer}`),
    );
  };
  return (
    <main className={styles.page}>
      <Form onSubmit={submit} className={styles.card} aria-label={t('first-run.title')}>
        <Logo size={40} />
        <h1>{t('first-run.title')}</h1>
        <p>{t('first-run.why')}</p>
        {problem ? <InlineError>{problem}</InlineError> : null}
        {FIELDS.map(({ name, label, type, autoComplete }) => (
          <TextInput
            key={name}
            name={name}
            label={t(label)}
            type={type}
            autoComplete={autoComplete}
            value={values[name]}
            onChange={change(name)}
            required
            withAsterisk={false}
          />
        ))}
        <Button type="submit" loading={isBusy} fullWidth>
          {t('first-run.submit')}
        </Button>
      </Form>
    </main>
  );
}

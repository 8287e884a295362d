import { useMutation } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { type ChangeEvent, useState } from 'react';
import type { MailPageQuery, MailSecurity } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { SAVE_MAIL } from './mail-queries.ts';
import { mailTexts } from './mail-texts.ts';

type Settings = MailPageQuery['mailSettings'];

interface MailFormProps {
  /** Null while nobody has set mail up. */
  settings: Settings;
  readLatest: () => Promise<Settings | undefined>;
  onSaved: () => void;
}

const SECURITIES: readonly MailSecurity[] = ['STARTTLS', 'TLS', 'NONE'];

export function MailForm({ settings, readLatest, onSaved }: MailFormProps) {
  const t = useTexts({ ...adminTexts, ...mailTexts });
  const opened = standingOf(settings);
  const [fields, setFields] = useState(opened.fields);
  // Nobody is shown a password: the one that was typed here is the one to keep.
  const [password, setPassword] = useState('');
  const [saveMail] = useMutation(SAVE_MAIL);
  const { submit, conflict, problem, isSaving } = useContestedSave({
    opened,
    words: {
      host: { label: t('mail.host') },
      port: { label: t('mail.port') },
      security: { label: t('mail.security'), tell: (value) => t(`mail.security.${value}`) },
      username: { label: t('mail.username') },
      fromName: { label: t('mail.from.name') },
      fromAddress: { label: t('mail.from.address') },
    },
    write: async ({ port, ...mine }, version) => {
      const input = { ...mine, port: Number(port) || 0, password: password || null, version: version || null };
      const { data } = await saveMail({ variables: { input } });
      return data?.saveMailSettings.refusal;
    },
    readLatest: async () => {
      const latest = await readLatest();
      return latest ? standingOf(latest) : undefined;
    },
    onSaved,
  });
  const set = (name: keyof typeof fields) => (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
    const { value } = event.currentTarget;
    setFields((before) => ({ ...before, [name]: value }));
  };
  return (
    <Form onSubmit={() => submit(fields)} className={styles.section} aria-label={t('mail.title')}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.grid}>
        <TextInput label={t('mail.host')} value={fields.host} onChange={set('host')} autoComplete="off" required />
        <TextInput label={t('mail.port')} value={fields.port} onChange={set('port')} inputMode="numeric" required />
        <NativeSelect
          label={t('mail.security')}
          value={fields.security}
          onChange={set('security')}
          data={SECURITIES.map((value) => ({ value, label: t(`mail.security.${value}`) }))}
        />
        <TextInput label={t('mail.username')} value={fields.username} onChange={set('username')} autoComplete="off" />
        <TextInput
          type="password"
          label={t('mail.password')}
          placeholder={settings?.hasPassword ? t('mail.password.kept') : ''}
          value={password}
          onChange={({ currentTarget: { value } }) => setPassword(value)}
          autoComplete="new-password"
        />
        <TextInput label={t('mail.from.name')} value={fields.fromName} onChange={set('fromName')} required />
        <TextInput
          type="email"
          label={t('mail.from.address')}
          value={fields.fromAddress}
          onChange={set('fromAddress')}
          autoComplete="off"
          required
        />
      </div>
      {conflict}
      <FormFoot busy={isSaving} submit={t('admin.save')} />
    </Form>
  );
}

const standingOf = (settings: Settings) => ({
  /** Versions begin at 1; 0 stands for settings that nobody has made. */
  version: settings?.version ?? 0,
  fields: {
    host: settings?.host ?? '',
    port: String(settings?.port ?? 587),
    security: settings?.security ?? ('STARTTLS' as MailSecurity),
    username: settings?.username ?? '',
    fromName: settings?.fromName ?? '',
    fromAddress: settings?.fromAddress ?? '',
  },
});

import { useMutation } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { type ChangeEvent, useState } from 'react';
import type { MailPageQuery, MailSecurity } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useSave } from '../../use-save.ts';
import { SAVE_MAIL } from './mail-queries.ts';
import { mailTexts } from './mail-texts.ts';

interface MailFormProps {
  /** Null while nobody has set mail up. */
  settings: MailPageQuery['mailSettings'];
  onSaved: () => void;
}

const SECURITIES: readonly MailSecurity[] = ['STARTTLS', 'TLS', 'NONE'];

export function MailForm({ settings, onSaved }: MailFormProps) {
  const t = useTexts({ ...adminTexts, ...mailTexts });
  const [fields, setFields] = useState({
    host: settings?.host ?? '',
    port: String(settings?.port ?? 587),
    security: settings?.security ?? ('STARTTLS' as MailSecurity),
    username: settings?.username ?? '',
    password: '',
    fromName: settings?.fromName ?? '',
    fromAddress: settings?.fromAddress ?? '',
  });
  const [saveMail] = useMutation(SAVE_MAIL);
  const { save, problem, isSaving } = useSave(onSaved);
  const set = (name: keyof typeof fields) => (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
    const { value } = event.currentTarget;
    setFields((before) => ({ ...before, [name]: value }));
  };
  const submit = () =>
    save(async () => {
      const { port, password, ...rest } = fields;
      const input = { ...rest, port: Number(port) || 0, password: password || null, version: settings?.version };
      const { data } = await saveMail({ variables: { input } });
      return data?.saveMailSettings.refusal;
    });
  return (
    <Form onSubmit={submit} className={styles.section} aria-label={t('mail.title')}>
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
          value={fields.password}
          onChange={set('password')}
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
      <div className={styles.actions}>
        <Button type="submit" loading={isSaving}>
          {t('admin.save')}
        </Button>
      </div>
    </Form>
  );
}

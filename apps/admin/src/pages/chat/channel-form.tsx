import { useMutation } from '@apollo/client/react';
import { DEPARTMENTS, type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, Form, FormFoot, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useSave } from '../../use-save.ts';
import { type ChatChannel, type ChatKind, SAVE_CHAT } from './chat-queries.ts';
import { chatTexts } from './chat-texts.ts';

interface ChannelFormProps {
  /** Absent while one is added. */
  channel: ChatChannel | undefined;
  kinds: readonly ChatKind[];
  /** With the signing secret where a new one was made. */
  onSaved: (secret?: string | null) => void;
}

/** What a new channel tells unless somebody chooses: what waits for an answer and what falls due. */
const USUAL = ['HANDOFF_OFFERED', 'HANDOFF_RETURNED', 'HANDOFF_ESCALATED', 'NOTICE_DUE', 'RENEWAL_DUE'];

export function ChannelForm({ channel, kinds, onSaved }: ChannelFormProps) {
  const t = useTexts({ ...adminTexts, ...chatTexts });
  const { locale } = useLocale();
  const formats = useFormats();
  const [fields, setFields] = useState({
    name: channel?.name ?? '',
    url: '',
    department: channel?.department ?? ('' as Department | ''),
    locale: channel?.locale ?? (locale === 'ja' ? ('JA' as const) : ('EN' as const)),
    isOn: channel?.isOn ?? true,
    kinds: channel?.kinds ?? kinds.map(({ kind }) => kind).filter((kind) => USUAL.includes(kind)),
  });
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const [saveChat] = useMutation(SAVE_CHAT);
  const { save, problem, isSaving } = useSave();
  const submit = () =>
    save(async () => {
      const { url, department, ...rest } = fields;
      const about = { channelId: channel?.id ?? null, version: channel?.version ?? null };
      const input = { ...rest, ...about, url: url.trim() || null, department: department || null };
      const { data } = await saveChat({ variables: { input } });
      const refusal = data?.saveChatChannel.refusal;
      if (!refusal) onSaved(data?.saveChatChannel.signingSecret);
      return refusal;
    });
  const toggle = (kind: ChatKind['kind'], isSent: boolean) =>
    set({ kinds: isSent ? [...fields.kinds, kind] : fields.kinds.filter((each) => each !== kind) });
  return (
    <Form onSubmit={submit} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <TextInput
        label={t('chat.name')}
        value={fields.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        required
        data-autofocus
      />
      <TextInput
        type="url"
        label={t('chat.url')}
        description={t('chat.url.help')}
        placeholder={channel ? t('chat.url.kept') : 'https://hooks.slack.com/services/…'}
        value={fields.url}
        onChange={(event) => set({ url: event.currentTarget.value })}
        autoComplete="off"
        required={!channel}
      />
      <NativeSelect
        label={t('chat.department')}
        value={fields.department}
        onChange={(event) => set({ department: event.currentTarget.value as Department | '' })}
        data={[
          { value: '', label: t('chat.department.all') },
          ...DEPARTMENTS.map((value) => ({ value, label: formats.department(value) })),
        ]}
      />
      <NativeSelect
        label={t('chat.locale')}
        value={fields.locale}
        onChange={(event) => set({ locale: event.currentTarget.value as 'JA' | 'EN' })}
        data={[
          { value: 'JA', label: '日本語' },
          { value: 'EN', label: 'English' },
        ]}
      />
      <fieldset className={styles.fields}>
        <legend>{t('chat.kinds')}</legend>
        {kinds.map(({ kind, labelJa, labelEn }) => (
          <Checkbox
            key={kind}
            label={locale === 'ja' ? labelJa : labelEn}
            checked={fields.kinds.includes(kind)}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      <Checkbox
        label={t('chat.on')}
        checked={fields.isOn}
        onChange={(event) => set({ isOn: event.currentTarget.checked })}
      />
      <FormFoot busy={isSaving} submit={t('admin.save')} />
    </Form>
  );
}

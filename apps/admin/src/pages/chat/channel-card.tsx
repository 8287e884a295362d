import { useMutation } from '@apollo/client/react';
import { describeError, describeRefusal } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, DepartmentChip, InlineError, StatusChip, useToast } from '@tasuki/ui';
import { useState } from 'react';
import styles from '../../list-page.module.css';
import { type ChatChannel, type ChatKind, REMOVE_CHAT, TEST_CHAT } from './chat-queries.ts';
import { chatTexts } from './chat-texts.ts';

interface ChannelCardProps {
  channel: ChatChannel;
  kinds: readonly ChatKind[];
  onEdit: () => void;
  onChanged: () => void;
}

/** One channel: what goes into it, how the latest messages fared, a test. */
export function ChannelCard({ channel, kinds, onEdit, onChanged }: ChannelCardProps) {
  const t = useTexts(chatTexts);
  const { locale } = useLocale();
  const { name, department, isOn, messages } = channel;
  const labelOf = (kind: ChatKind['kind']) => {
    const found = kinds.find((each) => each.kind === kind);
    return (locale === 'ja' ? found?.labelJa : found?.labelEn) ?? kind;
  };
  return (
    <section className={styles.section} aria-label={name}>
      <div className={styles.line}>
        <h2>{name}</h2>
        {department ? <DepartmentChip department={department} /> : null}
        {isOn ? null : <StatusChip tone="quiet">{t('chat.off')}</StatusChip>}
      </div>
      <p className={styles.quiet}>{channel.kinds.map(labelOf).join(locale === 'ja' ? '、' : ', ')}</p>
      <ChannelActs channel={channel} onEdit={onEdit} onChanged={onChanged} />
      <h3>{t('chat.messages')}</h3>
      {messages.length === 0 ? <p className={styles.quiet}>{t('chat.messages.none')}</p> : null}
      <ul>
        {messages.map((message) => (
          <Message key={`${message.createdAt} ${message.kind}`} message={message} label={labelOf(message.kind)} />
        ))}
      </ul>
    </section>
  );
}

const TONES = { waiting: 'warn', sent: 'ok', failed: 'bad' } as const;

function Message({ message, label }: { message: ChatChannel['messages'][number]; label: string }) {
  const t = useTexts(chatTexts);
  const formats = useFormats();
  const { createdAt, nextAt, problem } = message;
  const state = (['waiting', 'sent', 'failed'] as const).find((each) => each === message.state) ?? 'waiting';
  return (
    <li className={styles.line}>
      <StatusChip tone={TONES[state]}>{t(`chat.state.${state}`)}</StatusChip>
      <span>{label}</span>
      <span className={styles.quiet}>
        {[formats.dateTime(createdAt), problem, nextAt && problem && t('chat.next', { when: formats.dateTime(nextAt) })]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

type ChannelActsProps = Omit<ChannelCardProps, 'kinds'>;

function ChannelActs({ channel: { id, name }, onEdit, onChanged }: ChannelActsProps) {
  const t = useTexts(chatTexts);
  const toast = useToast();
  const { locale } = useLocale();
  const [isSure, setSure] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [sendTest, testing] = useMutation(TEST_CHAT);
  const [remove, removing] = useMutation(REMOVE_CHAT);
  /** The chat's own words come after ours: an admin can search for them. */
  const run = async (work: () => Promise<{ code: string; message: string } | null | undefined>, done: string) => {
    setProblem(undefined);
    try {
      const refusal = await work();
      const said = refusal?.message.match(/It said: (.+)$/s)?.[1] ?? '';
      if (refusal) setProblem(`${describeRefusal(refusal, locale)} ${said}`.trim());
      else toast({ message: done });
      onChanged();
    } catch (error) {
      setProblem(describeError(error, locale).sentence);
    }
  };
  const variables = { channelId: id };
  const test = () =>
    run(async () => (await sendTest({ variables })).data?.sendTestChatMessage.refusal, t('chat.tested', { name }));
  const end = () =>
    run(async () => (await remove({ variables })).data?.removeChatChannel.refusal, t('chat.removed', { name }));
  return (
    <>
      <div role="status">{problem ? <InlineError>{problem}</InlineError> : null}</div>
      <div className={styles.line}>
        <Button variant="default" loading={testing.loading} onClick={() => void test()}>
          {t('chat.test')}
        </Button>
        <Button variant="default" onClick={onEdit}>
          {t('chat.edit')}
        </Button>
        {isSure ? (
          <>
            <span>{t('chat.remove.sure')}</span>
            <Button color="red" loading={removing.loading} onClick={() => void end()}>
              {t('chat.remove.yes')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => setSure(true)}>
            {t('chat.remove')}
          </Button>
        )}
      </div>
    </>
  );
}

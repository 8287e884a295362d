import { useQuery } from '@apollo/client/react';
import { useUrlState } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, EmptyState, Sheet } from '@tasuki/ui';
import { useState } from 'react';
import styles from '../../list-page.module.css';
import { ListPage } from '../../list-page.tsx';
import { ChannelCard } from './channel-card.tsx';
import { ChannelForm } from './channel-form.tsx';
import { CHAT_PAGE } from './chat-queries.ts';
import { chatTexts } from './chat-texts.ts';
import { SigningSecret } from './signing-secret.tsx';

/** Into which channels of the company's chat notifications go, and whether they arrive. */
export function ChatPage() {
  const t = useTexts(chatTexts);
  const [url, setUrl] = useUrlState();
  const [secret, setSecret] = useState<string>();
  const { data, error, loading, refetch } = useQuery(CHAT_PAGE, { fetchPolicy: 'cache-and-network' });
  const open = data?.chatChannels.find(({ id }) => id === url.channel);
  const close = () => setUrl({ channel: undefined });
  const add = <Button onClick={() => setUrl({ channel: 'new' })}>{t('chat.add')}</Button>;
  const saved = (made?: string | null) => {
    close();
    if (made) setSecret(made);
    void refetch();
  };
  return (
    <ListPage
      title={t('chat.title')}
      tools={add}
      failedTitle={t('chat.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {data ? (
        <div className={styles.sections}>
          <p className={styles.quiet}>{t('chat.why')}</p>
          {secret ? <SigningSecret secret={secret} /> : null}
          {data.chatChannels.length === 0 ? <EmptyState title={t('chat.empty')} why={t('chat.empty.why')} /> : null}
          {data.chatChannels.map((channel) => (
            <ChannelCard
              key={channel.id}
              channel={channel}
              kinds={data.notificationKinds}
              onEdit={() => setUrl({ channel: channel.id })}
              onChanged={() => refetch()}
            />
          ))}
        </div>
      ) : null}
      <Sheet opened={url.channel === 'new' || open !== undefined} title={t('chat.channel')} onClose={close}>
        {data ? (
          <ChannelForm
            key={`${open?.id} ${open?.version}`}
            channel={open}
            kinds={data.notificationKinds}
            onSaved={saved}
          />
        ) : null}
      </Sheet>
    </ListPage>
  );
}

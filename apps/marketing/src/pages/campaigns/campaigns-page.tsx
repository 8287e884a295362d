import { useQuery } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import { Loaded, SavedViews, SearchField, useUrlState } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, Kbd, ListBar, NativeSelect, useShortcuts } from '@tasuki/ui';
import { useState } from 'react';
import styles from '../leads/leads.module.css';
import { CampaignList } from './campaign-list.tsx';
import { CAMPAIGN_LIST } from './campaign-queries.ts';
import { CAMPAIGN_TYPES, campaignTexts } from './campaign-texts.ts';
import { CreateCampaignSheet } from './create-campaign-sheet.tsx';

const PAGE_SIZE = 100;
const VIEW_KEYS = ['q', 'type'];

/** Which campaigns brought touches, leads, deals and wins, beside what they cost. */
export function CampaignsPage() {
  const t = useTexts(campaignTexts);
  const [url, setUrl] = useUrlState();
  const [isCreating, setCreating] = useState(false);
  const query = useQuery(CAMPAIGN_LIST, {
    variables: { first: PAGE_SIZE, text: url.q ?? null, type: url.type ?? null },
  });
  const campaigns = (query.data ?? query.previousData)?.campaigns;
  useShortcuts([{ keys: 'n', label: t('campaigns.create'), run: () => setCreating(true) }]);
  return (
    <div className={styles.page}>
      <ListBar
        title={t('campaigns.title')}
        count={campaigns ? t('campaigns.count', { count: campaigns.totalCount }) : undefined}
        acts={
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            rightSection={<Kbd keys="n" />}
            aria-keyshortcuts="n"
            onClick={() => setCreating(true)}
          >
            {t('campaigns.create')}
          </Button>
        }
      >
        <SearchField label={t('campaigns.search')} value={url.q} onSearch={(q) => setUrl({ q })} />
        <NativeSelect
          aria-label={t('campaigns.type')}
          value={url.type ?? ''}
          onChange={(event) => setUrl({ type: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: t('campaigns.type.any') },
            ...CAMPAIGN_TYPES.map((type) => ({ value: type, label: t(`campaigns.type.${type}`) })),
          ]}
        />
        <SavedViews list="campaigns" keys={VIEW_KEYS} />
      </ListBar>
      <div className={styles.list}>
        <Loaded query={query} failed={t('campaigns.failed')} rows={10}>
          {(data) => (
            <CampaignList
              campaigns={data.campaigns}
              onLoadMore={(after) => query.fetchMore({ variables: { after } })}
              onCreate={() => setCreating(true)}
            />
          )}
        </Loaded>
      </div>
      <CreateCampaignSheet opened={isCreating} onClose={() => setCreating(false)} />
    </div>
  );
}

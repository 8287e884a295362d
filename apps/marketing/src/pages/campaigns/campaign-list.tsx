import { useNavigate } from '@tanstack/react-router';
import { useUrlState } from '@tasuki/account-timeline';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { type Formats, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, type Column, DataList, EmptyState } from '@tasuki/ui';
import { useMemo } from 'react';
import type { CampaignListQuery } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import styles from '../leads/leads.module.css';
import type { CampaignRow } from './campaign-queries.ts';
import { CAMPAIGN_TYPES, campaignTexts } from './campaign-texts.ts';

interface CampaignListProps {
  campaigns: CampaignListQuery['campaigns'];
  onLoadMore: (after: string) => Promise<unknown>;
  onCreate: () => void;
}

/** The campaigns with their figures; a row opens the leads behind them. */
export function CampaignList({ campaigns, onLoadMore, onCreate }: CampaignListProps) {
  const t = useTexts(campaignTexts);
  const columns = useCampaignColumns();
  const navigate = useNavigate();
  const rows = useMemo(() => campaigns.edges.map(({ node }) => node), [campaigns]);
  const { endCursor, hasNextPage } = campaigns.pageInfo;
  if (rows.length === 0) return <NoCampaigns onCreate={onCreate} />;
  return (
    <DataList
      label={t('campaigns.title')}
      columns={columns}
      rows={rows}
      totalCount={campaigns.totalCount}
      rowKey={({ id }) => id}
      renderCard={(campaign) => <CampaignCard campaign={campaign} />}
      cardHeight={84}
      onLoadMore={hasNextPage && endCursor ? () => onLoadMore(endCursor) : undefined}
      onOpen={({ id }) => void navigate({ to: paths.leads, search: { campaign: id, state: 'all' } as never })}
    />
  );
}

function NoCampaigns({ onCreate }: { onCreate: () => void }) {
  const t = useTexts(campaignTexts);
  const [url, setUrl] = useUrlState();
  if (url.q || url.type) {
    const clear = () => setUrl({ q: undefined, type: undefined });
    return (
      <EmptyState
        title={t('campaigns.none')}
        why={t('campaigns.none.why')}
        action={<Button onClick={clear}>{t('campaigns.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('campaigns.empty')}
      why={t('campaigns.empty.why')}
      action={<Button onClick={onCreate}>{t('campaigns.create')}</Button>}
    />
  );
}

function useCampaignColumns(): readonly Column<CampaignRow>[] {
  const t = useTexts(campaignTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const typeName = useTypeName();
  return useMemo(() => {
    const figure = (key: keyof CampaignRow['figures']): Column<CampaignRow> => ({
      key,
      header: t(`campaigns.${key}`),
      head: <TermLabel label={t(`campaigns.${key}`)} figure={`campaign-${key}`} />,
      width: '72px',
      align: 'end',
      render: ({ figures }) => formats.number(figures[key]),
    });
    return [
      {
        key: 'name',
        header: t('campaigns.name'),
        width: 'minmax(200px, 3fr)',
        render: (campaign) => {
          const name = locale === 'ja' ? campaign.nameJa : campaign.nameEn;
          return <b title={name}>{name}</b>;
        },
      },
      { key: 'type', header: t('campaigns.type'), width: 'minmax(104px, 1fr)', render: ({ type }) => typeName(type) },
      {
        key: 'period',
        header: t('campaigns.period'),
        width: 'minmax(200px, 1fr)',
        render: (campaign) => periodOf(campaign, formats),
      },
      figure('touches'),
      figure('leads'),
      figure('deals'),
      figure('won'),
      {
        key: 'cost',
        header: t('campaigns.cost'),
        head: <TermLabel label={t('campaigns.cost')} figure="campaign-cost" />,
        width: '112px',
        align: 'end',
        render: ({ cost }) => (cost ? formats.moneyShort(cost) : null),
      },
      {
        key: 'cost-per-lead',
        header: t('campaigns.cost-per-lead'),
        head: <TermLabel label={t('campaigns.cost-per-lead')} figure="campaign-cost-per-lead" />,
        width: '112px',
        align: 'end',
        render: ({ cost, figures }) =>
          cost && figures.leads > 0
            ? formats.moneyShort({ ...cost, amount: Math.round(cost.amount / figures.leads) })
            : '—',
      },
    ];
  }, [t, locale, formats, typeName]);
}

function CampaignCard({ campaign }: { campaign: CampaignRow }) {
  const t = useTexts(campaignTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const typeName = useTypeName();
  const { figures } = campaign;
  return (
    <>
      <b className={styles.oneLine}>{locale === 'ja' ? campaign.nameJa : campaign.nameEn}</b>
      <span className={styles.oneLine}>
        {[typeName(campaign.type), periodOf(campaign, formats)].filter(Boolean).join(' · ')}
      </span>
      <span className={styles.cardLine}>
        {(['leads', 'deals', 'won'] as const)
          .map((key) => `${t(`campaigns.${key}`)} ${formats.number(figures[key])}`)
          .join(' · ')}
      </span>
    </>
  );
}

/** A type in the reader's words; an organisation's own word speaks for itself. */
function useTypeName(): (type: string) => string {
  const t = useTexts(campaignTexts);
  return useMemo(
    () => (type) => {
      const known = CAMPAIGN_TYPES.find((each) => each === type);
      return known ? t(`campaigns.type.${known}`) : type;
    },
    [t],
  );
}

function periodOf({ startsOn, endsOn }: CampaignRow, formats: Formats): string {
  const start = startsOn ? formats.date(startsOn) : '';
  if (startsOn === endsOn) return start;
  const isSameYear = startsOn?.slice(0, 4) === endsOn?.slice(0, 4);
  const end = endsOn ? formats[isSameYear ? 'shortDate' : 'date'](endsOn) : '';
  return `${start}${formats.locale === 'ja' ? '〜' : ' – '}${end}`.trim();
}

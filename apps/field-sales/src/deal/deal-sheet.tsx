import { useQuery } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, ErrorPanel, Sheet, SkeletonRows } from '@tasuki/ui';
import { DealPanel } from './deal-panel.tsx';
import { DEAL_SHEET, type Deal } from './deal-queries.ts';
import { dealTexts } from './deal-texts.ts';

interface DealSheetProps {
  /** Closed while there is none. */
  dealId: string | undefined;
  onClose: () => void;
}

/** One deal beside the board: what is known of it and all that can be done with it. */
export function DealSheet({ dealId, onClose }: DealSheetProps) {
  const t = useTexts(dealTexts);
  return (
    <Sheet opened={dealId !== undefined} title={t('deal.title')} onClose={onClose} size={600}>
      {dealId ? <LoadedDeal key={dealId} dealId={dealId} onClose={onClose} /> : null}
    </Sheet>
  );
}

function LoadedDeal({ dealId, onClose }: { dealId: string; onClose: () => void }) {
  const t = useTexts(dealTexts);
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(DEAL_SHEET, {
    variables: { id: dealId, locale: locale === 'ja' ? 'JA' : 'EN' },
  });
  if (data?.node && isDeal(data.node)) return <DealPanel deal={data.node} onClosed={onClose} />;
  if (data) return <EmptyState title={t('deal.gone')} why={t('deal.gone.why')} />;
  if (error) return <ErrorPanel title={t('deal.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />;
  return <SkeletonRows rows={10} />;
}

function isDeal(node: object): node is Deal {
  return 'stageSince' in node;
}

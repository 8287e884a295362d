import { useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { ListPage } from '../../list-page.tsx';
import { TouchTiersForm } from './touch-tiers-form.tsx';
import { TOUCH_TIERS_PAGE } from './touch-tiers-queries.ts';
import { touchTiersTexts } from './touch-tiers-texts.ts';

/** How closely the customers of each touch tier are looked after, and what that may cost. */
export function TouchTiersPage() {
  const t = useTexts(touchTiersTexts);
  const { data, error, loading, refetch } = useQuery(TOUCH_TIERS_PAGE);
  return (
    <ListPage
      title={t('touch-tiers.title')}
      failedTitle={t('touch-tiers.failed')}
      loading={loading}
      error={error}
      onRetry={() => refetch()}
    >
      {data ? (
        <TouchTiersForm key={data.touchTiers.version} touchTiers={data.touchTiers} onSaved={() => void refetch()} />
      ) : null}
    </ListPage>
  );
}

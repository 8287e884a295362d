import { useMutation } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { describePlanRefusal, type PlanChange, PlanGrid } from '@tasuki/numbers/plan-grid';
import { EmptyState } from '@tasuki/ui';
import type { CostsPageQuery } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { SET_CAMPAIGN_COST } from './cost-queries.ts';
import { costsTexts } from './costs-texts.ts';

interface CampaignCostsProps {
  campaigns: CostsPageQuery['campaignCosts'];
  onSaved: () => Promise<unknown>;
}

/** The cost of each campaign as a whole. */
export function CampaignCosts({ campaigns, onSaved }: CampaignCostsProps) {
  const t = useTexts(costsTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const [setCost] = useMutation(SET_CAMPAIGN_COST);
  const find = (id: string) => campaigns.find(({ campaignId }) => campaignId === id);

  const save = async (changes: PlanChange[]): Promise<string | undefined> => {
    try {
      for (const { row, amount } of changes) {
        const version = find(row)?.version ?? 0;
        const { data } = await setCost({ variables: { input: { campaignId: row, version, cost: amount } } });
        const refusal = data?.setCampaignCost.refusal;
        if (refusal) return describePlanRefusal(refusal, locale);
      }
      return undefined;
    } catch (error) {
      return describeError(error, locale).sentence;
    } finally {
      await onSaved();
    }
  };
  return (
    <section className={styles.section}>
      <h2>{t('costs.campaigns.title')}</h2>
      <p className={styles.quiet}>{t('costs.campaigns.why')}</p>
      {campaigns.length === 0 ? (
        <EmptyState title={t('costs.campaigns.none')} why={t('costs.campaigns.none.why')} />
      ) : (
        <PlanGrid
          label={t('costs.campaigns.title')}
          columns={[{ key: 'cost', label: t('costs.campaigns.cost') }]}
          rows={campaigns.map(({ campaignId, nameJa, nameEn }) => ({
            key: campaignId,
            label: locale === 'ja' ? nameJa : nameEn,
          }))}
          textOf={(row) => {
            const cost = find(row)?.cost;
            return cost == null ? '' : formats.number(cost);
          }}
          onSave={save}
        />
      )}
    </section>
  );
}

import type { FileSet } from '../file-set.ts';
import { planMaven } from './plan-maven.ts';

export const maven: FileSet = {
  name: 'maven',
  title: { ja: 'Maven（CRM 営業案件）', en: 'Maven (CRM sales opportunities)' },
  files: [
    { called: { ja: 'チーム', en: 'teams' }, columns: 'sales_agent manager regional_office' },
    { called: { ja: '商品', en: 'products' }, columns: 'product series sales_price' },
    {
      called: { ja: 'アカウント', en: 'accounts' },
      columns: 'account sector year_established revenue employees office_location subsidiary_of',
    },
    {
      called: { ja: '案件', en: 'deals' },
      columns: 'opportunity_id sales_agent product account deal_stage engage_date close_date close_value',
    },
  ],
  plan: planMaven,
};

import type { FileSet } from '../file-set.ts';
import { planOlist } from './plan-olist.ts';

export const olist: FileSet = {
  name: 'olist',
  title: { ja: 'Olist（マーケティングファネル）', en: 'Olist (marketing funnel)' },
  files: [
    { called: { ja: 'リード', en: 'leads' }, columns: 'mql_id first_contact_date landing_page_id origin' },
    {
      called: { ja: '受注', en: 'closed deals' },
      columns: 'mql_id seller_id sdr_id sr_id won_date business_segment lead_type lead_behaviour_profile',
    },
    { called: { ja: '出店者', en: 'sellers' }, columns: 'seller_id seller_zip_code_prefix' },
  ],
  plan: planOlist,
};

import { businessCards } from './business-cards/business-cards.ts';
import { corporateNumbers } from './corporate-numbers/corporate-numbers.ts';
import { eight } from './eight/eight.ts';
import type { FileFormat } from './file-format.ts';
import { hubspot } from './hubspot/hubspot.ts';
import { jobcan } from './jobcan/jobcan.ts';
import { salesList } from './sales-list/sales-list.ts';
import { salesforce } from './salesforce/salesforce.ts';
import { shopCustomers } from './shop-customers/shop-customers.ts';

/** THE list of exports whose columns are known. */
export const formats: readonly FileFormat[] = [
  hubspot,
  salesforce,
  eight,
  businessCards,
  jobcan,
  salesList,
  shopCustomers,
  corporateNumbers,
];

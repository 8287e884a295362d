import type { Department, Text } from '@tasuki/i18n';
import type { ComponentType } from 'react';

/** One page of an app; its code is loaded when it is first opened. */
export interface PageDefinition {
  /** `/leads`, `/leads/$leadId`: relative to the app. */
  path: string;
  load: () => Promise<ComponentType>;
}

export interface NavEntry {
  path: string;
  label: Text;
}

/** What an app puts beside the shared timeline. */
export interface AccountSlots {
  /** Below the common facts at the left. */
  Facts?: ComponentType<{ accountId: string }>;
  /** The right pane: what to do next with this account. */
  NextAction?: ComponentType<{ accountId: string }>;
}

/** All that makes one of the five apps: whose it is, its pages, and its panes on the account page. */
export interface AppDefinition {
  department: Department;
  nav: readonly NavEntry[];
  pages: readonly PageDefinition[];
  account?: AccountSlots;
}

/** `page('/leads', () => import('./pages/leads/lead-inbox-page.tsx').then((m) => m.LeadInboxPage))` */
export function page(path: string, load: PageDefinition['load']): PageDefinition {
  return { path, load };
}

const NAMES: Record<Department, string> = {
  MARKETING: 'marketing',
  INSIDE_SALES: 'inside-sales',
  FIELD_SALES: 'field-sales',
  CUSTOMER_SUCCESS: 'customer-success',
  ADMIN: 'admin',
};

/** The department's app as it stands in the address: `/inside-sales`. */
export function appBase(department: Department): string {
  return `/${NAMES[department]}`;
}

export function appName(department: Department): string {
  return NAMES[department];
}

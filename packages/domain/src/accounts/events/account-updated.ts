import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import type { RowChange } from '../../timeline/row-change.ts';
import { insert, remove, update } from '../../timeline/row-change.ts';
import { accountFieldWords, type EditableAccountFields, editableAccountFields } from '../account-fields.ts';
import { changedFacts, changedNames } from '../changed-fields.ts';

export const accountUpdated = defineEventKind({
  name: 'accounts.account-updated',
  department: 'by-actor',
  label: { ja: 'アカウント更新', en: 'Account updated' },
  icon: 'building-cog',
  payload: z.object({
    changes: editableAccountFields.partial(),
    before: editableAccountFields.partial(),
    addedDomains: z.array(z.string()).default([]),
    removedDomains: z.array(z.string()).default([]),
  }),
  summary: {
    ja: (payload) => `${changedNames(labelled(payload), 'ja').join('、')}を変更`,
    en: (payload) => `Changed ${changedNames(labelled(payload), 'en').join(', ').toLowerCase()}`,
  },
  facts: ({ changes, before, addedDomains, removedDomains }, { locale }) => [
    ...changedFacts(accountFieldWords, before, changes, locale),
    ...addedDomains.map((value) => ({ label: locale === 'ja' ? 'ドメイン追加' : 'Domain added', value })),
    ...removedDomains.map((value) => ({ label: locale === 'ja' ? 'ドメイン削除' : 'Domain removed', value })),
  ],
  project: ({ accountId, payload: { changes, before, addedDomains, removedDomains } }) => [
    update('accounts', { id: accountId }, changes),
    ...corporateNumberKeys(accountId, before, changes),
    ...removedDomains.map((value) => remove('accountKeys', { kind: 'domain', value, accountId })),
    ...addedDomains.map((value) => insert('accountKeys', { kind: 'domain', value, accountId })),
  ],
});

type Fields = Partial<EditableAccountFields>;

function labelled(payload: { changes: Fields; addedDomains: string[]; removedDomains: string[] }) {
  const names = Object.keys(payload.changes).map((name) => accountFieldWords[name as keyof EditableAccountFields]);
  const hasDomains = payload.addedDomains.length + payload.removedDomains.length > 0;
  return hasDomains ? [...names, { ja: 'ドメイン', en: 'domains' }] : names;
}

function corporateNumberKeys(accountId: string, before: Fields, changes: Fields): RowChange[] {
  if (!('corporateNumber' in changes)) return [];
  const kind = 'corporate-number';
  return [
    ...(before.corporateNumber ? [remove('accountKeys', { kind, value: before.corporateNumber, accountId })] : []),
    ...(changes.corporateNumber ? [insert('accountKeys', { kind, value: changes.corporateNumber, accountId })] : []),
  ];
}

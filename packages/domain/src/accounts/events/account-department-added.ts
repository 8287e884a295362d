import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { insert } from '../../timeline/row-change.ts';

export const accountDepartmentAdded = defineEventKind({
  name: 'accounts.account-department-added',
  department: 'by-actor',
  label: { ja: '顧客の部署追加', en: 'Customer department added' },
  icon: 'hierarchy-2',
  payload: z.object({ accountDepartmentId: z.string(), name: z.string(), parentId: z.string().nullish() }),
  summary: {
    ja: ({ name }) => `部署「${name}」を追加`,
    en: ({ name }) => `Department “${name}” added`,
  },
  project: ({ accountId, payload: { accountDepartmentId, name, parentId } }) => [
    insert('accountDepartments', { accountId, id: accountDepartmentId, name, parentId: parentId ?? null }),
  ],
});

import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { type RowChange, update, upsert } from '../../timeline/row-change.ts';
import type { Locale } from '../../words.ts';
import { type OwnedItem, ownedItemKinds, ownedItemWords } from '../owned-items.ts';
import { type OwnedWork, ownedWorks, ownedWorkWords } from '../ownership-words.ts';

/** All that one person had on an account goes to another in one step, or comes back. */
export const workReassigned = defineEventKind({
  name: 'accounts.work-reassigned',
  department: 'by-actor',
  label: { ja: '担当の引き継ぎ', en: 'Work reassigned' },
  icon: 'users-minus',
  payload: z.object({
    /** What happened on many accounts at once. */
    reassignmentId: z.string(),
    fromUserId: z.string(),
    /** As they were then: people leave, the sentence stays. */
    fromName: z.string(),
    toUserId: z.string(),
    toName: z.string(),
    isUndo: z.boolean().default(false),
    items: z.array(z.object({ kind: z.enum(ownedItemKinds), id: z.string() })),
  }),
  summary: {
    ja: ({ fromName, toName, isUndo, items }) =>
      `${fromName} → ${toName}: ${countsText(items, 'ja')}${isUndo ? '（取り消し）' : ''}`,
    en: ({ fromName, toName, isUndo, items }) =>
      `${fromName} → ${toName}: ${countsText(items, 'en')}${isUndo ? ' (taken back)' : ''}`,
  },
  facts: ({ items }, telling) => {
    const works = items.filter(({ kind, id }) => kind === 'ownership' && isWork(id)).map(({ id }) => id as OwnedWork);
    const names = works.map((work) => ownedWorkWords[work][telling.locale]).join(telling.locale === 'ja' ? '、' : ', ');
    return factsOf(telling, [{ ja: '引き継いだ担当', en: 'Owns now' }, names]);
  },
  project: ({ accountId, occurredAt, payload: { toUserId, items } }) =>
    items.map((item) => changeOf(accountId, item, { userId: toUserId, since: occurredAt })),
});

const isWork = (text: string) => (ownedWorks as readonly string[]).includes(text);

function changeOf(accountId: string, { kind, id }: OwnedItem, to: { userId: string; since: Date }): RowChange {
  if (kind === 'ownership') return upsert('ownerships', { accountId, work: id }, to);
  const { table, column } = columns[kind];
  return update(table, { accountId, id }, { [column]: to.userId });
}

const columns: Record<Exclude<OwnedItem['kind'], 'ownership'>, { table: string; column: string }> = {
  lead: { table: 'leads', column: 'insideSalesUserId' },
  opportunity: { table: 'opportunities', column: 'ownerId' },
  task: { table: 'tasks', column: 'assigneeId' },
  handoff: { table: 'handoffs', column: 'assigneeId' },
  'onboarding-plan': { table: 'onboardingPlans', column: 'ownerId' },
  meeting: { table: 'meetings', column: 'ownerId' },
};

function countsText(items: readonly OwnedItem[], locale: Locale): string {
  const counted = ownedItemKinds.flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length;
    if (count === 0) return [];
    const word = ownedItemWords[kind][locale];
    return [locale === 'ja' ? `${word}${count}件` : `${word.toLowerCase()} ${count}`];
  });
  return counted.join(locale === 'ja' ? '・' : ', ');
}

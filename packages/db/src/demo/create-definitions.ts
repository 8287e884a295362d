import type { LiveDefinition } from '@tasuki/domain/definitions/qualify-lead';
import type { Transaction } from '../client.ts';
import { definitionApprovals, definitionComments, definitions, definitionVersions } from '../tables/index.ts';
import { type DemoCalendar, daysLater, momentOn } from './calendar.ts';
import { type DemoDefinition, demoDefinitions, demoDraftRule } from './definitions.ts';
import { createRandom, type Random, randomId } from './random.ts';
import type { Person, Staff } from './staff.ts';

/** A chance of its own: definitions must not change what the other stories tell. */
const seed = 71;

interface Making {
  staff: Staff;
  calendar: DemoCalendar;
}

/** The definitions in force, and the third version of the hot lead that waits for its last signature. */
export async function createDemoDefinitions(tx: Transaction, { staff, calendar }: Making): Promise<LiveDefinition[]> {
  const random = createRandom(seed);
  const since = momentOn(calendar.start, 10);
  const live: LiveDefinition[] = [];
  for (const demo of demoDefinitions) {
    const definitionId = randomId(random, since);
    const { key, nameJa, nameEn } = demo;
    await tx.insert(definitions).values({ id: definitionId, key, nameJa, nameEn, isDemo: true, createdAt: since });
    const versionId = await createLive(tx, { random, definitionId, demo, staff, since });
    if (key === 'hot-lead')
      await createDraft(tx, { random, definitionId, baseVersionId: versionId, demo, staff, calendar });
    live.push({
      ...{ definitionId, key, nameJa, nameEn, versionId, number: 2 },
      rule: demo.rule,
      departments: demo.departments,
    });
  }
  return live;
}

const termsOf = ({ textJa, textEn, departments, handoverItems, slaHours, rule }: DemoDefinition) => ({
  ...{ textJa, textEn, departments, handoverItems, slaHours, rule },
});

const managerOf = (staff: Staff, department: keyof Staff) => staff[department].at(-1) as Person;

async function createLive(
  tx: Transaction,
  {
    random,
    definitionId,
    demo,
    staff,
    since,
  }: { random: Random; definitionId: string; demo: DemoDefinition; staff: Staff; since: Date },
): Promise<string> {
  const [firstId, id] = [randomId(random, since), randomId(random, since)];
  const authorId = managerOf(staff, 'marketing').id;
  const common = { definitionId, authorId, createdAt: since, submittedAt: since, ...termsOf(demo) };
  const [firstRule = demo.rule] = demo.rule.rules;
  await tx.insert(definitionVersions).values([
    {
      ...{
        ...common,
        id: firstId,
        number: 1,
        state: 'superseded',
        effectiveFrom: since,
        effectiveUntil: daysLater(since, 30),
      },
      rule: { combinator: 'and', rules: [firstRule] },
    },
    { ...common, id, number: 2, state: 'published', baseVersionId: firstId, effectiveFrom: daysLater(since, 30) },
  ]);
  await tx.insert(definitionApprovals).values(
    demo.departments.map((department) => ({
      ...{ versionId: id, department, at: daysLater(since, 29) },
      userId: department === 'marketing' ? managerOf(staff, 'inside-sales').id : managerOf(staff, department).id,
    })),
  );
  return id;
}

interface Draft {
  random: Random;
  definitionId: string;
  baseVersionId: string;
  demo: DemoDefinition;
  staff: Staff;
  calendar: DemoCalendar;
}

async function createDraft(
  tx: Transaction,
  { random, definitionId, baseVersionId, demo, staff, calendar }: Draft,
): Promise<void> {
  const [id, begun] = [randomId(random, calendar.now), daysLater(calendar.now, -9)];
  const author = managerOf(staff, 'inside-sales');
  await tx.insert(definitionVersions).values({
    ...{ ...termsOf(demo), id, definitionId, number: 3, state: 'in-review', authorId: author.id, baseVersionId },
    ...{ rule: demoDraftRule, createdAt: begun, submittedAt: daysLater(begun, 1) },
    textJa: '自社の課題を持って問い合わせ、いま商談を設定すべき見込み客',
    textEn: 'Came with a problem of their own; a sales meeting should be booked now',
  });
  // The author's own department: another manager stands in. Field sales has yet to sign.
  await tx.insert(definitionApprovals).values([
    { versionId: id, department: 'marketing', userId: managerOf(staff, 'marketing').id, at: daysLater(begun, 3) },
    {
      versionId: id,
      department: 'inside-sales',
      userId: managerOf(staff, 'customer-success').id,
      at: daysLater(begun, 4),
    },
  ]);
  await tx.insert(definitionComments).values([
    {
      ...{
        id: randomId(random, begun),
        versionId: id,
        userId: managerOf(staff, 'field-sales').id,
        at: daysLater(begun, 2),
      },
      text: '4月以降、情報収集だけの相手を渡される商談が増えています。',
    },
    {
      ...{ id: randomId(random, begun), versionId: id, userId: author.id, at: daysLater(begun, 2) },
      text: '案件になりにくい流入元を外しました。件数への影響は過去データで検証済みです。',
    },
  ]);
}

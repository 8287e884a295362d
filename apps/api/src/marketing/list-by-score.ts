import { leads, scoreLooks } from '@tasuki/db';
import { and, asc, desc, eq, gt, isNotNull, lt, notExists, type SQL, sql } from 'drizzle-orm';
import type { Lead } from '../accounts/lead.type.ts';
import { type Connection, toConnection } from '../connections/connection.ts';
import { type ListPlace, readListCursor } from '../connections/list-cursor.ts';
import { type PageArguments, readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { present } from '../records/present.ts';
import { standsWhere } from './lead-list.ts';

/** By column of `score_looks`: the place in the grid, of which A1 sorts first, and the sums that it comes from. */
const columns = { cell: 'standing', fit: 'fit', engagement: 'engagement' } as const;

interface ScoreList {
  by: keyof typeof columns;
  modelId: string | null;
  /** Asked of the leads. */
  where: SQL | undefined;
  /** Asked of their rows in `score_looks`. */
  scores: SQL | undefined;
  isDescending: boolean;
  page: PageArguments;
}

type PlacedLead = typeof leads.$inferSelect & { place: string | number | null };

interface Stretch extends Pick<ScoreList, 'by' | 'modelId' | 'where' | 'scores'> {
  isDown: boolean;
  limit: number;
  /** Where the page before ended, if it was in this stretch. */
  place: ListPlace | null;
}

/**
 * Leads in the order of a score model, by its own index: a filter is asked of each row on the way, so that a page does not sort them
 * all. Those that nobody has judged come last in either direction.
 */
export async function listByScore(context: ApiContext, list: ScoreList): Promise<Connection<Lead>> {
  const page = { ...readPage(list.page), order: `leads.${list.by}` };
  const kind = list.by === 'cell' ? 'text' : 'number';
  const place = page.cursor ? readListCursor(page.order, kind, page.cursor) : null;
  const { isBackward } = page;
  const judged = { read: readJudged, place: place?.value === null ? null : place };
  const others = { read: readOthers, place: place?.value === null ? place : null };
  const inOrder = isBackward ? [others, judged] : [judged, others];
  const passed = inOrder.findIndex((stretch) => stretch.place !== null);
  const rows: PlacedLead[] = [];
  for (const stretch of inOrder.slice(Math.max(0, passed))) {
    const limit = page.limit + 1 - rows.length;
    const asked = { ...list, isDown: list.isDescending !== isBackward, limit, place: stretch.place };
    if (limit > 0) rows.push(...(await stretch.read(context, asked)));
  }
  return toConnection(rows, {
    page,
    property: 'place',
    toItem: (row) => present('lead', row),
    count: () => context.db.$count(leads, and(list.where, list.scores && standsWhere(list.scores, list.modelId))),
  });
}

async function readJudged(
  { db }: ApiContext,
  { by, modelId, where, scores, isDown, limit, place }: Stretch,
): Promise<PlacedLead[]> {
  const [column, direction] = [scoreLooks[columns[by]], isDown ? desc : asc];
  const isOfModel = modelId ? eq(scoreLooks.modelId, modelId) : sql`false`;
  const sign = sql.raw(isDown ? '<' : '>');
  const beyond =
    place &&
    sql`(${column}, ${scoreLooks.leadId}) ${sign} (${sql.param(place.value, column)}, ${sql.param(place.id, scoreLooks.leadId)})`;
  // A look-up for each row: the planner expects next to nothing of a join by two columns, and would read both tables whole.
  const lead = db
    .select()
    .from(leads)
    .where(and(eq(leads.accountId, scoreLooks.accountId), eq(leads.id, scoreLooks.leadId), where))
    .limit(1)
    .as('lead');
  const rows = await db
    .select()
    .from(scoreLooks)
    .innerJoinLateral(lead, sql`true`)
    .where(and(isOfModel, isNotNull(column), beyond ?? undefined, scores))
    .orderBy(direction(column), direction(scoreLooks.leadId))
    .limit(limit);
  return rows.map(({ lead, score_looks }): PlacedLead => ({ ...lead, place: score_looks[columns[by]] }));
}

async function readOthers(
  { db }: ApiContext,
  { by, modelId, where, scores, isDown, limit, place }: Stretch,
): Promise<PlacedLead[]> {
  const { accountId, leadId } = scoreLooks;
  const judged = db
    .select({ leadId })
    .from(scoreLooks)
    .where(
      and(
        eq(accountId, leads.accountId),
        eq(leadId, leads.id),
        modelId ? eq(scoreLooks.modelId, modelId) : sql`false`,
        isNotNull(scoreLooks[columns[by]]),
      ),
    );
  const beyond = place ? (isDown ? lt : gt)(leads.id, place.id) : undefined;
  const rows = await db
    .select()
    .from(leads)
    // Whoever asks for scores asks for none of these.
    .where(and(where, beyond, scores ? sql`false` : notExists(judged)))
    .orderBy((isDown ? desc : asc)(leads.id))
    .limit(limit);
  return rows.map((row): PlacedLead => ({ ...row, place: null }));
}

import { savedViewPins, savedViews, users } from '@tasuki/db';
import { parseGlobalId, toGlobalId } from '@tasuki/domain';
import { mayChangeView } from '@tasuki/domain/views/saved-view-rules';
import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { SavedView } from './saved-view.type.ts';

export type ViewRow = typeof savedViews.$inferSelect;

/** More views than a menu can hold; the list is not paged. */
const MOST_VIEWS = 200;

/** The views of a list that this viewer sees, by name. */
export function readViews(context: ApiContext, list: string): Promise<SavedView[]> {
  return select(context, and(eq(savedViews.list, list), isNull(savedViews.deletedAt), isSeenBy(context)));
}

export async function presentView(context: ApiContext, { id }: ViewRow): Promise<SavedView | null> {
  const [view = null] = await select(context, eq(savedViews.id, id));
  return view;
}

/** That view, if this viewer sees it; also when it is deleted, so that it can be taken back. */
export function isView(context: ApiContext, id: string): SQL | undefined {
  return and(eq(savedViews.id, id), isSeenBy(context));
}

export function viewIdOf(text: string): string {
  const parsed = parseGlobalId(text);
  if (parsed?.type !== 'saved-view') throw badUserInput('viewId is not the id of a view.', { field: 'viewId' });
  return parsed.id;
}

/** One's own views and those that one's departments share; admins see what each department shares, and nobody's own. */
function isSeenBy({ viewer }: ApiContext): SQL | undefined {
  const departments = [...(viewer?.departments ?? [])];
  return or(
    viewer?.type === 'user' ? eq(savedViews.ownerId, viewer.id) : undefined,
    departments.length > 0 ? inArray(savedViews.department, departments) : undefined,
  );
}

async function select({ db, viewer }: ApiContext, where: SQL | undefined): Promise<SavedView[]> {
  if (!viewer) return [];
  const isPin = and(eq(savedViewPins.viewId, savedViews.id), eq(savedViewPins.userId, viewer.id));
  const rows = await db
    .select({ view: savedViews, ownerName: users.name, isPinned: sql<boolean>`${savedViewPins.userId} is not null` })
    .from(savedViews)
    .innerJoin(users, eq(users.id, savedViews.ownerId))
    .leftJoin(savedViewPins, isPin)
    .where(where)
    .orderBy(asc(savedViews.name), asc(savedViews.id))
    .limit(MOST_VIEWS);
  return rows.map(({ view, ...more }) => {
    return Object.assign(new SavedView(), view, more, {
      id: toGlobalId({ type: 'saved-view', accountId: null, id: view.id }),
      isMine: view.ownerId === viewer.id,
      mayChange: mayChangeView(view, viewer),
    });
  });
}

import { savedViewPins, savedViews, type Transaction } from '@tasuki/db';
import { checkDefault, checkSharing, checkView, mayChangeView } from '@tasuki/domain/views/saved-view-rules';
import { and, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { authorize, authorizePerson } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { isView, presentView, readViews, type ViewRow, viewIdOf } from './read-views.ts';
import {
  CreateSavedViewInput,
  CreateSavedViewPayload,
  DeleteSavedViewInput,
  DeleteSavedViewPayload,
  RestoreSavedViewInput,
  RestoreSavedViewPayload,
  SavedView,
  UpdateSavedViewInput,
  UpdateSavedViewPayload,
} from './saved-view.type.ts';

const next = sql`${savedViews.version} + 1`;
const KEPT_DELETED_MS = 24 * 60 * 60 * 1000;

@Resolver()
export class SavedViewsResolver {
  @Query((_returns) => [SavedView], { description: 'Your own views of a list and those that your departments share.' })
  savedViews(@Arg('list', (_type) => String) list: string, @Ctx() context: ApiContext): Promise<SavedView[]> {
    authorize(context.viewer, 'read');
    return readViews(context, list);
  }

  @Mutation((_returns) => CreateSavedViewPayload)
  async createSavedView(
    @Arg('input', (_type) => CreateSavedViewInput) input: CreateSavedViewInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateSavedViewPayload> {
    const viewer = authorizePerson(context.viewer, 'keepOwnSettings');
    return this.#change(context, 'createSavedView', async (tx) => {
      const { list, name, address, department = null } = input;
      const refused = checkView(input) ?? (department ? checkSharing(department, viewer) : undefined);
      if (refused) return { refused };
      const row = { id: uuidv7(), list, name: name.trim(), address, department, ownerId: viewer.id };
      const [made] = await tx
        .insert(savedViews)
        .values({ ...row, createdAt: context.now() })
        .returning();
      if (input.isPinned) await pin(tx, { viewId: row.id, userId: viewer.id, isPinned: true });
      return { row: made!, details: row };
    });
  }

  @Mutation((_returns) => UpdateSavedViewPayload, {
    description: 'Renames a view, gives it other filters, or pins it.',
  })
  async updateSavedView(
    @Arg('input', (_type) => UpdateSavedViewInput) input: UpdateSavedViewInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateSavedViewPayload> {
    const viewer = authorizePerson(context.viewer, 'keepOwnSettings');
    return this.#change(context, 'updateSavedView', async (tx) => {
      const view = await lockView(tx, context, input.viewId);
      const { name, address, isDefault, isPinned } = input;
      const given = Object.fromEntries(
        Object.entries({ name: name?.trim(), address, isDefault }).filter(([, value]) => value != null),
      );
      const isChange = Object.keys(given).length > 0;
      const refused =
        checkView(given) ??
        (isChange ? refuseStranger(view, context) : undefined) ??
        (given.isDefault !== undefined ? checkDefault(view, viewer) : undefined) ??
        (isChange && view.version !== input.version ? conflict(given, view, view.version) : undefined);
      if (refused) return { refused };
      if (isDefault) await tx.update(savedViews).set({ isDefault: false, version: next }).where(isDefaultOf(view));
      const [row = view] = isChange
        ? await tx
            .update(savedViews)
            .set({ ...given, version: next })
            .where(eq(savedViews.id, view.id))
            .returning()
        : [];
      if (isPinned != null) await pin(tx, { viewId: view.id, userId: viewer.id, isPinned });
      return { row, details: { ...input } };
    });
  }

  @Mutation((_returns) => DeleteSavedViewPayload, { description: 'Can be taken back for a day.' })
  async deleteSavedView(
    @Arg('input', (_type) => DeleteSavedViewInput) { viewId }: DeleteSavedViewInput,
    @Ctx() context: ApiContext,
  ): Promise<DeleteSavedViewPayload> {
    authorizePerson(context.viewer, 'keepOwnSettings');
    return this.#change(context, 'deleteSavedView', async (tx) => {
      const view = await lockView(tx, context, viewId);
      const refused = refuseStranger(view, context);
      if (refused) return { refused };
      const now = context.now();
      await tx
        .delete(savedViews)
        .where(
          and(isNotNull(savedViews.deletedAt), lt(savedViews.deletedAt, new Date(now.getTime() - KEPT_DELETED_MS))),
        );
      const [row] = await tx.update(savedViews).set({ deletedAt: now }).where(eq(savedViews.id, view.id)).returning();
      return { row: row!, details: { viewId, name: view.name } };
    });
  }

  @Mutation((_returns) => RestoreSavedViewPayload, { description: 'Takes a deletion back.' })
  async restoreSavedView(
    @Arg('input', (_type) => RestoreSavedViewInput) { viewId }: RestoreSavedViewInput,
    @Ctx() context: ApiContext,
  ): Promise<RestoreSavedViewPayload> {
    authorizePerson(context.viewer, 'keepOwnSettings');
    return this.#change(context, 'restoreSavedView', async (tx) => {
      const view = await lockView(tx, context, viewId);
      const refused = refuseStranger(view, context);
      if (refused) return { refused };
      // Meanwhile the list may open with another view, which stays.
      const others = view.isDefault ? await tx.$count(savedViews, isDefaultOf(view)) : 0;
      const [row] = await tx
        .update(savedViews)
        .set({ deletedAt: null, isDefault: view.isDefault && others === 0 })
        .where(eq(savedViews.id, view.id))
        .returning();
      return { row: row!, details: { viewId, name: view.name } };
    });
  }

  async #change(
    context: ApiContext,
    name: string,
    work: (tx: Transaction) => ReturnType<Parameters<typeof runSettingsChange<ViewRow>>[3]>,
  ) {
    const { row, refusal } = await runSettingsChange<ViewRow>(context, 'keepOwnSettings', name, ({ tx }) => work(tx));
    return { view: row && (await presentView(context, row)), refusal };
  }
}

async function lockView(tx: Transaction, context: ApiContext, viewId: string): Promise<ViewRow> {
  const [row] = await tx
    .select()
    .from(savedViews)
    .where(isView(context, viewIdOf(viewId)))
    .for('update');
  if (!row) throw badUserInput('There is no such view.', { field: 'viewId' });
  return row;
}

function refuseStranger(view: ViewRow, { viewer }: ApiContext) {
  if (viewer && mayChangeView(view, viewer)) return undefined;
  return { code: 'NOT_YOUR_VIEW', message: 'Its owner or a manager of its department can change this view.' };
}

function isDefaultOf({ list, department }: ViewRow) {
  return and(
    eq(savedViews.list, list),
    department ? eq(savedViews.department, department) : isNull(savedViews.department),
    eq(savedViews.isDefault, true),
    isNull(savedViews.deletedAt),
  );
}

async function pin(tx: Transaction, { isPinned, ...key }: { viewId: string; userId: string; isPinned: boolean }) {
  if (isPinned) await tx.insert(savedViewPins).values(key).onConflictDoNothing();
  else
    await tx
      .delete(savedViewPins)
      .where(and(eq(savedViewPins.viewId, key.viewId), eq(savedViewPins.userId, key.userId)));
}

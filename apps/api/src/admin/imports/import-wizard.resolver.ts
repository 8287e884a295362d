import { importMappings, importRuns, type Transaction } from '@tasuki/db';
import type { Refusal } from '@tasuki/domain';
import { fileSets, formats, ImportError, inspectFile, mappableRecords, previewImport } from '@tasuki/importer';
import { and, eq } from 'drizzle-orm';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { authorize, type Viewer } from '../../auth/viewer.ts';
import { answerOnceIn } from '../../command/answer-once.ts';
import { auditChange, runSettingsChange } from '../../command/run-settings-change.ts';
import type { ApiContext } from '../../context.ts';
import { badUserInput } from '../../errors.ts';
import type { ImportRun } from '../import-runs.resolver.ts';
import {
  CancelImportInput,
  CancelImportPayload,
  ImportPreviewType,
  ImportSettings,
  StartImportInput,
  StartImportPayload,
} from './import-preview.type.ts';
import { readRun } from './import-run-rows.ts';
import { ImportFormat, ImportInspection, ImportRecordType } from './import-upload.type.ts';
import { inspectUpload, presentFormat, presentSet } from './inspect-upload.ts';
import { readSettings, readUpload } from './read-settings.ts';
import { noProblem, refusalOf, toldProblem } from './told-problem.ts';

const MOST_PREVIEWED = 200;

@Resolver()
export class ImportWizardResolver {
  @Query((_returns) => [ImportFormat], { description: 'The exports whose columns are known.' })
  importFormats(@Ctx() { viewer }: ApiContext): ImportFormat[] {
    authorize(viewer, 'importFiles');
    return [...formats.map(presentFormat), ...fileSets.map(presentSet)];
  }

  @Query((_returns) => [ImportRecordType], { description: 'What rows can become.' })
  importRecordTypes(@Ctx() { viewer }: ApiContext): ImportRecordType[] {
    authorize(viewer, 'importFiles');
    return mappableRecords.map(({ name, label, fields }) => ({
      ...{ name, labelJa: label.ja, labelEn: label.en },
      fields: fields.map((field) => ({ ...field, labelJa: field.label.ja, labelEn: field.label.en })),
    }));
  }

  @Query((_returns) => ImportInspection, { nullable: true, description: 'What an uploaded file looks like.' })
  async importUpload(
    @Arg('id', (_type) => ID) id: string,
    @Ctx() context: ApiContext,
    @Arg('encoding', (_type) => String, { nullable: true, description: 'Instead of telling it from the file.' })
    encoding?: string,
  ): Promise<ImportInspection | null> {
    authorize(context.viewer, 'importFiles');
    const upload = await readUpload(context, id);
    return upload && inspectUpload(context, upload, encoding ?? null);
  }

  @Query((_returns) => ImportPreviewType, { description: 'What the first rows would become; nothing is changed.' })
  async importPreview(
    @Arg('settings', (_type) => ImportSettings) settings: ImportSettings,
    @Ctx() context: ApiContext,
    @Arg('first', (_type) => Int, { defaultValue: 50 }) first: number,
  ): Promise<ImportPreviewType> {
    authorize(context.viewer, 'importFiles');
    if (first < 1 || first > MOST_PREVIEWED)
      throw badUserInput(`first is from 1 to ${MOST_PREVIEWED}.`, { field: 'first' });
    const nothing = { rows: [], notes: [], created: {}, updated: {}, unchanged: {} };
    try {
      const request = await readSettings(context, settings);
      return { ...(await previewImport(context.background, request, first)), ...noProblem };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return { ...nothing, ...toldProblem(error) };
    }
  }

  @Mutation((_returns) => StartImportPayload, {
    description: 'Begins an import of an uploaded file and answers at once; the run tells how far it has come.',
  })
  async startImport(
    @Arg('input', (_type) => StartImportInput) input: StartImportInput,
    @Ctx() context: ApiContext,
  ): Promise<StartImportPayload> {
    const viewer = authorize(context.viewer, 'importFiles');
    const { runId, refusal } = await answerOnceIn(context, (tx) => begin(tx, { context, viewer }, input));
    return { importRun: runId ? await readRun(context.db, runId) : null, refusal };
  }

  @Mutation((_returns) => CancelImportPayload, {
    description: 'Asks a running import to stop after the rows in hand; what it recorded stands until it is undone.',
  })
  async cancelImport(
    @Arg('input', (_type) => CancelImportInput) { importRunId }: CancelImportInput,
    @Ctx() context: ApiContext,
  ): Promise<CancelImportPayload> {
    const { row, refusal } = await runSettingsChange<ImportRun>(
      context,
      'importFiles',
      'cancelImport',
      async ({ tx }) => {
        const run = await readRun(tx, importRunId);
        const asked = await tx
          .update(importRuns)
          .set({ cancelRequestedAt: context.now() })
          .where(and(eq(importRuns.id, run.uuid), eq(importRuns.state, 'running')))
          .returning();
        if (asked.length === 0)
          return { refused: { code: 'IMPORT_NOT_RUNNING', message: 'This import has ended already.' } };
        return { row: run, details: { runId: run.uuid } };
      },
    );
    return { importRun: row, refusal };
  }
}

interface Begun {
  runId: string | null;
  refusal: Refusal | null;
}

/** Begins a run, remembers how its file was read, and writes the audit. */
async function begin(
  tx: Transaction,
  { context, viewer }: { context: ApiContext; viewer: Viewer },
  { settings, isDryRun }: StartImportInput,
): Promise<Begun> {
  try {
    const request = await readSettings(context, settings);
    const startedBy = viewer.type === 'user' ? viewer.id : null;
    // Before the start, because a file that has been imported is not kept.
    const { fingerprint } = await inspectFile(request.files[0] ?? '', { encoding: request.encoding });
    const runId = await context.imports.start({ ...request, isDryRun, startedBy });
    await rememberMapping(context, fingerprint, settings, startedBy);
    const details = { runId, preset: settings.preset, isDryRun };
    await auditChange(tx, context, { name: 'startImport', viewer, details });
    return { runId, refusal: null };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { runId: null, refusal: refusalOf('IMPORT_CANNOT_START', error) };
  }
}

/** The next file with the same header is read in the same way. */
async function rememberMapping(
  { db, now }: ApiContext,
  fingerprint: string,
  { preset, mapping, source }: ImportSettings,
  savedBy: string | null,
): Promise<void> {
  const named = mapping ? { ...(mapping as Record<string, unknown>), ...(source ? { source } : {}) } : null;
  const saved = { preset, mapping: named, savedAt: now(), savedBy };
  await db
    .insert(importMappings)
    .values({ fingerprint, ...saved })
    .onConflictDoUpdate({ target: importMappings.fingerprint, set: saved });
}

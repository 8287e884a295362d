import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect, createOrganisation, readKpis } from '@tasuki/db';
import { testDatabase } from '@tasuki/db/testing/test-database';
import type { KpiDimension } from '@tasuki/domain';
import { listIssues } from '../engine/list-issues.ts';
import { issueSeverities } from '../engine/report.ts';
import { type ImportRequest, type PresetName, runImport } from '../engine/run-import.ts';

const timeZone = 'Asia/Tokyo';

/** An organisation with nothing in it and a folder for files, both of them thrown away. */
export async function openImportDesk() {
  const { url } = await testDatabase();
  const connection: Connection = await connect(url);
  await createOrganisation(connection.db, { nameJa: '試験', nameEn: 'Test', timeZone });
  const folders: string[] = [];

  /** A folder with these files. */
  function folderOf(files: Record<string, string | Buffer>): string {
    const folder = mkdtempSync(join(tmpdir(), 'tasuki-import-'));
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
  }

  return {
    connection,
    url,
    folderOf,
    importFiles: (
      files: Record<string, string | Buffer>,
      request: Partial<ImportRequest> & Pick<ImportRequest, 'preset'>,
    ) => runImport(connection, { ...request, files: [folderOf(files)] }),
    async issuesOf(runId: string): Promise<string[]> {
      const issues: string[] = [];
      for await (const { severity, file, line, reason } of listIssues(connection, runId, issueSeverities))
        issues.push(`${severity} ${file}:${line} ${reason}`);
      return issues;
    },
    /** Imports twice: the first run is cut off after some batches. */
    async importAfterCut(
      files: Record<string, string | Buffer>,
      { preset, batches }: { preset: PresetName; batches: number },
    ) {
      const request = { preset, files: [folderOf(files)] };
      let left = batches;
      const onProgress = () => {
        if (--left === 0) throw new Error('The power went out.');
      };
      await runImport(connection, { ...request, onProgress }).catch((error: Error) => {
        if (error.message !== 'The power went out.') throw error;
      });
      return runImport(connection, request);
    },
    importFolder: (folder: string, preset: PresetName) => runImport(connection, { preset, files: [folder] }),
    async kpi(name: string, importSource?: string): Promise<number | null> {
      const filter = { importSource };
      const [answer] = await readKpis(connection.db, { names: [name], today: '2026-11-21', timeZone, filter });
      return answer?.value ?? null;
    },
    async kpiBy(name: string, dimension: KpiDimension, importSource?: string): Promise<[string, number | null][]> {
      const ask = { names: [name], groupBy: [dimension], today: '2026-11-21', timeZone, filter: { importSource } };
      const [answer] = await readKpis(connection.db, ask);
      return (answer?.groups ?? []).map(({ labels, keys, value }) => [labels[0]?.en ?? keys[0] ?? '', value]);
    },
    async close(): Promise<void> {
      await connection.close();
      for (const folder of folders) rmSync(folder, { recursive: true });
    },
  };
}

export type ImportDesk = Awaited<ReturnType<typeof openImportDesk>>;

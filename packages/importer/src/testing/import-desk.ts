import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect, createOrganisation, readKpis } from '@tasuki/db';
import { testDatabase } from '@tasuki/db/testing/test-database';
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
    importFolder: (folder: string, preset: PresetName) => runImport(connection, { preset, files: [folder] }),
    async kpi(name: string, importSource?: string): Promise<number | null> {
      const filter = { importSource };
      const [answer] = await readKpis(connection.db, { names: [name], today: '2026-11-21', timeZone, filter });
      return answer?.value ?? null;
    },
    async close(): Promise<void> {
      await connection.close();
      for (const folder of folders) rmSync(folder, { recursive: true });
    },
  };
}

export type ImportDesk = Awaited<ReturnType<typeof openImportDesk>>;

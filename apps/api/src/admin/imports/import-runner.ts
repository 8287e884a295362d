import type { Connection } from '@tasuki/db';
import { type ImportRequest, runImport } from '@tasuki/importer';
import { createUploads, type Uploads } from './uploads.ts';

export interface ImportRunner {
  uploads: Uploads;
  /** Begins a run and answers its id at once; throws an ImportError where the run cannot even begin. */
  start(request: ImportRequest): Promise<string>;
  /** Stops between two batches what still runs; it is called interrupted and can be started again. */
  stop(): Promise<void>;
}

/** Runs imports beside the requests that asked for them. */
export function createImportRunner(
  connection: Connection,
  { folder, onError }: { folder: string; onError: (error: unknown) => void },
): ImportRunner {
  const uploads = createUploads(connection.db, folder);
  const stopping = new AbortController();
  const running = new Set<Promise<unknown>>();

  return {
    uploads,
    start(request) {
      return new Promise((resolve, reject) => {
        const run = runImport(connection, { ...request, signal: stopping.signal, onBegin: resolve })
          .then(async () => {
            if (!request.isDryRun && request.uploadId) await uploads.forget(request.uploadId);
          })
          .catch((error) => {
            // Once begun, the run keeps its own error; before, whoever asked hears it.
            reject(error);
            onError(error);
          })
          .finally(() => running.delete(run));
        running.add(run);
      });
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(running);
    },
  };
}

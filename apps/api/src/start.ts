import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Connection,
  connect,
  demoSignIns,
  type EmbeddedPostgres,
  migrate,
  organisation,
  seedScoreModel,
  startEmbeddedPostgres,
} from '@tasuki/db';
import { prepareDemo, readOrReplaceKnown } from './demo-passwords.ts';
import { describeStartError, noDatabase } from './describe-start-error.ts';
import { type Env, isLoopback } from './env.ts';
import { refuseTakenPort } from './refuse-taken-port.ts';
import { createServer, type RunningApi } from './server.ts';

/** Whoever still waits for an answer then is cut off, so that everything has stopped within ten seconds. */
const GOODBYE_MS = 4_000;

/** Starts everything, says what it is doing, and stops cleanly on SIGINT or SIGTERM. Throws one clear sentence with the way out. */
export async function start(env: Env, log: (line: string) => void): Promise<void> {
  const stopping = new AbortController();
  // A promise, because the word to stop may come while the database starts: it then starts and stops.
  let postgres: Promise<EmbeddedPostgres> | undefined;
  let api: RunningApi | undefined;
  const stop = once(async () => {
    stopping.abort();
    if (api) await Promise.race([api.close(), sleep(GOODBYE_MS, undefined, { ref: false })]);
    const started = await postgres?.catch(() => undefined);
    await started?.stop({ waitForOthers: false });
  });
  endOnRequest(log, stop);

  try {
    if (!env.databaseUrl) {
      log('Starting the database …');
      postgres = startEmbeddedPostgres({ dataDir: env.dataDir, log, purpose: 'server' });
      endWith(await postgres, stopping.signal, env);
    }
    stopping.signal.throwIfAborted();
    await refuseTakenPort(env);
    const databaseUrl = env.databaseUrl ?? (await postgres)?.url ?? '';
    log('Checking the schema …');
    await migrate(databaseUrl);
    const demoPassword = await openDemo(databaseUrl, env, log);
    api = await createServer({
      databaseUrl,
      publicUrl: env.publicUrl,
      isProduction: env.isProduction,
      uploadsDir: join(env.dataDir, 'uploads'),
      statementMs: env.statementMs,
    });
    await api.app.listen({ port: env.port, host: env.host });
    log(`Tasuki is ready: ${env.publicUrl}`);
    await announceSignIns(api, demoPassword, log);
  } catch (error) {
    // What a stop breaks off is no failure of the start.
    const wasAsked = stopping.signal.aborted;
    await stop();
    if (!wasAsked) throw describeStartError(error, env);
  }
}

function endOnRequest(log: (line: string) => void, stop: () => Promise<void>): void {
  const end = once(async () => {
    log('Stopping …');
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // `npm start` keeps a channel open: its end means that the script above was killed and cannot pass a signal on.
  process.channel?.unref();
  process.on('disconnect', end);
}

/** An end of the database that nobody asked for ends the server too; whoever supervises it starts both again. */
function endWith(postgres: EmbeddedPostgres, stopping: AbortSignal, env: Env): void {
  void postgres.ended.then(() => {
    if (stopping.aborted) return;
    console.error(noDatabase(env));
    process.exit(1);
  });
}

async function openDemo(databaseUrl: string, env: Env, log: (line: string) => void): Promise<string | null> {
  const connection = await connect(databaseUrl, { max: 4 });
  const isPrivate = isLoopback(env.host);
  try {
    await seedOldOrganisation(connection);
    if (env.isDemoWanted) return await prepareDemo(connection, { isPrivate, log });
    return await readOrReplaceKnown(connection, isPrivate);
  } finally {
    await connection.close();
  }
}

/** An organisation made before there were scores gets the model that new ones begin with. */
async function seedOldOrganisation({ db }: Connection): Promise<void> {
  if ((await db.$count(organisation)) > 0) await seedScoreModel(db);
}

async function announceSignIns(api: RunningApi, password: string | null, log: (line: string) => void): Promise<void> {
  const organisation = await api.services.readOrganisation();
  if (!organisation) return log('No organisation yet: open the address above to make it and its first admin.');
  if (!organisation.isDemo) return;
  log('Demo sign-ins:');
  for (const { email } of demoSignIns) log(`  ${email}`);
  log(`  password: ${password ?? 'as it was shown once, or as it was changed since'}`);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

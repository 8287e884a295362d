import { randomBytes } from 'node:crypto';
import {
  connect,
  createDemoOrganisation,
  demoSignIns,
  type EmbeddedPostgres,
  migrate,
  startEmbeddedPostgres,
} from '@tasuki/db';
import { hashPassword } from 'better-auth/crypto';
import { describeStartError } from './describe-start-error.ts';
import { type Env, isLoopback } from './env.ts';
import { createServer, type RunningApi } from './server.ts';

const LOOPBACK_DEMO_PASSWORD = 'tasuki-demo';

/** Starts everything, says what it is doing, and stops cleanly on SIGINT or SIGTERM. Throws one clear sentence with the way out. */
export async function start(env: Env, log: (line: string) => void): Promise<void> {
  const stopping = new AbortController();
  let postgres: EmbeddedPostgres | undefined;
  let api: RunningApi | undefined;
  const stop = stopOnce(log, async () => {
    await api?.close();
    await postgres?.stop({ waitForOthers: false });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopping.abort();
      void stop().then(() => process.exit(0));
    });
  }
  // `npm start` keeps a channel open: its end means that the script above was killed and cannot pass a signal on.
  process.channel?.unref();
  process.on('disconnect', () => {
    stopping.abort();
    void stop().then(() => process.exit(0));
  });

  try {
    if (!env.databaseUrl) {
      log('Starting the database …');
      postgres = await startEmbeddedPostgres({ dataDir: env.dataDir, log, purpose: 'server' });
      // An end that nobody asked for ends the server too; whoever supervises it starts both again.
      void postgres.ended.then(() => {
        if (stopping.signal.aborted) return;
        console.error('The database stopped. Start Tasuki again; its log is in the data folder.');
        process.exit(1);
      });
    }
    const databaseUrl = env.databaseUrl ?? postgres?.url ?? '';
    log('Checking the schema …');
    await migrate(databaseUrl);
    const demoPassword = env.isDemoWanted ? await makeDemo(databaseUrl, env, log) : null;
    api = await createServer({ databaseUrl, publicUrl: env.publicUrl, isProduction: env.isProduction });
    await api.app.listen({ port: env.port, host: env.host });
    log(`Tasuki is ready: ${env.publicUrl}`);
    await announceSignIns(api, demoPassword, log);
  } catch (error) {
    stopping.abort();
    await stop();
    throw describeStartError(error, env);
  }
}

/** Makes the demo organisation on an empty database; the password, when it made one. */
async function makeDemo(databaseUrl: string, env: Env, log: (line: string) => void): Promise<string | null> {
  const connection = await connect(databaseUrl, { max: 4 });
  try {
    const password = isLoopback(env.host) ? LOOPBACK_DEMO_PASSWORD : randomBytes(9).toString('base64url');
    const isMade = await createDemoOrganisation(connection, {
      passwordHash: await hashPassword(password),
      now: new Date(),
      log,
    });
    return isMade ? password : null;
  } finally {
    await connection.close();
  }
}

async function announceSignIns(
  api: RunningApi,
  newPassword: string | null,
  log: (line: string) => void,
): Promise<void> {
  const organisation = await api.services.readOrganisation();
  if (!organisation) return log('No organisation yet: open the address above to make it and its first admin.');
  if (!organisation.isDemo) return;
  log('Demo sign-ins:');
  for (const { email } of demoSignIns) log(`  ${email}`);
  log(
    newPassword
      ? `  password: ${newPassword}`
      : '  password: as shown at the first start (on this machine alone it is tasuki-demo)',
  );
}

function stopOnce(log: (line: string) => void, work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    if (!done) {
      log('Stopping …');
      done = work().catch((error) => console.error(error instanceof Error ? error.message : error));
    }
    return done;
  };
}

import { resolve } from 'node:path';

export interface Env {
  port: number;
  host: string;
  publicUrl: string;
  /** An external PostgreSQL; undefined means the embedded one. */
  databaseUrl: string | undefined;
  dataDir: string;
  isDemoWanted: boolean;
  isProduction: boolean;
}

/** Reads the settings, or throws a sentence that says which one is wrong. */
export function readEnv(env: NodeJS.ProcessEnv = process.env): Env {
  const port = Number(env.PORT ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${env.PORT}": give a number from 1 to 65535.`);
  }
  const host = env.HOST || '127.0.0.1';
  return {
    port,
    host,
    publicUrl: (env.PUBLIC_URL || `http://${isLoopback(host) ? 'localhost' : host}:${port}`).replace(/\/$/, ''),
    databaseUrl: env.DATABASE_URL || undefined,
    dataDir: resolve(env.TASUKI_DATA_DIR || '.tasuki'),
    isDemoWanted: env.TASUKI_DEMO !== '0',
    isProduction: env.NODE_ENV === 'production',
  };
}

/** Only this machine can reach a loopback address, so demo passwords may be simple there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

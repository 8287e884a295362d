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
  /** How long one statement of a request may take; 0 sets no limit. */
  statementMs: number;
}

/** Reads the settings, or throws a sentence that says which one is wrong. */
export function readEnv(env: NodeJS.ProcessEnv = process.env): Env {
  const port = Number(env.PORT || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${env.PORT}": give a number from 1 to 65535.`);
  }
  const host = env.HOST || '127.0.0.1';
  return {
    port,
    host,
    publicUrl: readPublicUrl(env.PUBLIC_URL) ?? `http://${addressName(host)}:${port}`,
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
    dataDir: resolve(env.TASUKI_DATA_DIR || '.tasuki'),
    isDemoWanted: env.TASUKI_DEMO !== '0',
    isProduction: env.NODE_ENV === 'production',
    statementMs: readSeconds(env.TASUKI_STATEMENT_SECONDS || '30') * 1000,
  };
}

function readSeconds(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new Error(`TASUKI_STATEMENT_SECONDS is "${text}": give whole seconds up to 9999, or 0 for no limit.`);
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol)) return text.replace(/\/+$/, '');
  throw new Error(`PUBLIC_URL is "${text}": give the address that people type, such as https://tasuki.example.com.`);
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)) return text;
  // The text itself is not shown: it may hold a password.
  throw new Error('DATABASE_URL is no address of a PostgreSQL; write postgres://user:password@host:5432/name.');
}

/** How a browser on this machine reaches what listens on the host; "every interface" is no name that one can visit. */
function addressName(host: string): string {
  if (isLoopback(host) || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Only this machine can reach a loopback address, so demo passwords may be simple there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

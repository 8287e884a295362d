import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataFolderInUseError } from './embedded-postgres-error.ts';
import { isAlive, processBirth } from './process-identity.ts';

export type HolderState = 'starting' | 'running' | 'stopping';

/** Who serves the data folder: the server, or a command that started the database for itself. */
export interface LockHolder {
  pid: number;
  birth?: string;
  purpose: 'server' | 'command';
  state: HolderState;
}

export interface DataFolderLock {
  /** Tells other processes how far this one is. */
  announce(state: HolderState): void;
  release(): void;
}

/** How long a start waits for a predecessor that is stopping, or for a command, which is expected to end soon. */
const patienceMs = 15_000;
/** A predecessor that was told to stop a moment ago may not have announced it yet. */
const graceMs = 3_000;

/** Reads who holds the folder; undefined when nobody does, also when a holder died without letting go. */
export function readHolder(path: string): LockHolder | undefined {
  const holder = parse(path);
  if (!holder || !isAlive(holder.pid)) return undefined;
  return holder.birth === undefined || holder.birth === processBirth(holder.pid) ? holder : undefined;
}

/** Takes the lock, waits for a predecessor that is stopping, and steps over a lock whose holder is gone. */
export async function acquireDataFolderLock(
  path: string,
  purpose: LockHolder['purpose'],
  log: (line: string) => void,
): Promise<DataFolderLock> {
  const began = Date.now();
  let told = false;
  while (!tryCreate(path, purpose)) {
    const holder = readHolder(path);
    if (!holder) {
      removeStale(path);
      continue;
    }
    const waitMs = holder.state === 'stopping' || holder.purpose === 'command' ? patienceMs : graceMs;
    if (Date.now() - began > waitMs) throw inUse(path, holder);
    if (!told && holder.state === 'stopping') {
      log(`Waiting for process ${holder.pid}, which is still stopping …`);
      told = true;
    }
    await sleep(50);
  }
  return {
    announce: (state) => replace(path, { ...self(purpose), state }),
    release: () => rmSync(path, { force: true }),
  };
}

function inUse(path: string, holder: LockHolder): DataFolderInUseError {
  const who = holder.purpose === 'server' ? 'another Tasuki server' : 'a Tasuki command';
  return new DataFolderInUseError(
    `The data folder ${dirname(path)} is in use by ${who} (process ${holder.pid}); stop it first, or set TASUKI_DATA_DIR to another folder.`,
  );
}

function self(purpose: LockHolder['purpose']): LockHolder {
  return { pid: process.pid, birth: processBirth(process.pid), purpose, state: 'starting' };
}

function tryCreate(path: string, purpose: LockHolder['purpose']): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(self(purpose)));
  try {
    // A link appears whole or not at all: nobody can read a lock that is only half written.
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(path: string, holder: LockHolder): void {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(holder));
  renameSync(draft, path);
}

function removeStale(path: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Two starts may find the same stale lock: the slower one must not throw away the fresh lock of the faster one.
  if (readHolder(aside)) {
    try {
      linkSync(aside, path);
    } catch {}
  }
  rmSync(aside, { force: true });
}

function parse(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

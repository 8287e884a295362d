import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** The Node that the repository brings; before the first installation, and where npm ran no scripts, the one that runs this. */
export function projectNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(root, 'node_modules', 'node', 'bin', file);
  return existsSync(brought) ? brought : process.execPath;
}

/** The environment of every program that a script starts: the repository's own programs come first. */
export function projectEnvironment(extra = {}) {
  const first = [join(root, 'node_modules', 'node', 'bin'), join(root, 'node_modules', '.bin')];
  return {
    ...process.env,
    PATH: [...first, process.env.PATH ?? ''].join(delimiter),
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    ...extra,
  };
}

/** Ends with one sentence on a Node that is too old even for the first step. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Tasuki needs Node 20.19 or newer to install itself, but this is ${process.version}. See https://nodejs.org.`,
  );
  process.exit(1);
}

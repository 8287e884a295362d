import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { mustRun, run, StepFailed } from './run.mjs';

const stampFile = join(root, 'node_modules', '.tasuki-installed');

/**
 * Installs the locked packages, unless the ones in node_modules are already those. Node itself and the build tools are dev
 * dependencies, which npm leaves out by itself where NODE_ENV is production, as a service sets it.
 */
export async function installIfNeeded({ say, output }) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!holdsLockedPackages(lock)) {
    say('Installing the packages; the first time this takes about a minute …');
    await install({ say, output });
  }
  writeFileSync(stampFile, stamp);
}

/**
 * What npm's cache knows is not asked for again: versions and hashes are locked, and 690 questions take a quarter of the time. A cache
 * from before an update may not know of a newer version yet.
 */
async function install({ say, output }) {
  const [command, args] = npm();
  const ci = [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { PATH: pathWithoutProject() };
  const quietNote = (seconds) => say(`Still installing (${seconds} s) …`);
  const { code, text } = await run('npm ci', command, [...ci, '--prefer-offline'], {
    output: 'capture',
    env,
    quietNote,
  });
  if (code === 0) return;
  if (!text.includes('ETARGET')) {
    process.stderr.write(text);
    throw new StepFailed('npm ci', code);
  }
  await mustRun('npm ci', command, ci, { output, env, quietNote });
}

/** Somebody may have run `npm ci` or `npm install` by hand: npm keeps a list of what it put there. */
function holdsLockedPackages(lock) {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const present = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(JSON.parse(lock).packages).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional || wanted.peer) return true;
    if (!path.includes('node_modules')) return existsSync(join(root, path));
    return wanted.link ? path in present : present[path]?.version === wanted.version;
  });
}

function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? ['node', [script]] : ['npm', []];
}

/** npm must not run on the Node inside the folder that it is about to empty. */
function pathWithoutProject() {
  const inside = join(root, 'node_modules');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(inside))
    .join(delimiter);
}

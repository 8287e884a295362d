import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { mustRun, run, StepFailed } from './run.mjs';

const stampFile = join(root, 'node_modules', '.tasuki-built.json');

/** What a build makes, and which wider builds make it too: the commands and the API need none of the five web apps. */
const targets = {
  all: {
    args: [],
    within: [],
    proof: ['apps/api/dist/main.js', 'apps/cli/dist/main.js', 'apps/admin/dist/index.html'],
  },
  commands: { args: ['--filter=@tasuki/cli...'], within: ['all'], proof: ['apps/cli/dist/main.js'] },
  api: { args: ['--filter=@tasuki/api...'], within: ['commands', 'all'], proof: ['apps/api/dist/main.js'] },
};

/** Builds what changed since the last build; a look at sizes and times of the sources tells whether anything did. */
export async function buildIfNeeded(target, { say, output }) {
  const sources = fingerprint();
  const stamp = readStamp();
  const isFresh = [target, ...targets[target].within].some((name) => stamp[name] === sources && hasProof(name));
  if (isFresh) return;
  say('Building what changed …');
  await turboBuild(targets[target].args, { say, output });
  writeFileSync(stampFile, JSON.stringify({ ...stamp, [target]: sources }));
}

async function turboBuild(args, { say, output }) {
  const options = {
    output: output === 'inherit' && process.stdout.isTTY ? 'inherit' : 'capture',
    quietNote: (seconds) => say(`Still building (${seconds} s) …`),
  };
  const command = ['run', 'build', '--output-logs=errors-only', '--log-order=grouped', ...args];
  if (options.output === 'inherit') {
    await mustRun('The build', 'turbo', command, options);
    return;
  }
  const { code, text } = await run('The build', 'turbo', command, options);
  if (code === 0) return;
  process.stderr.write(text);
  throw new StepFailed('The build', code);
}

function hasProof(target) {
  return targets[target].proof.every((file) => existsSync(join(root, file)));
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'turbo.json']) note(hash, join(root, file));
  for (const folder of ['apps', 'packages']) walk(hash, join(root, folder));
  return hash.digest('hex');
}

const skipped = new Set(['node_modules', 'dist', '.turbo', 'coverage']);

function walk(hash, folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (skipped.has(entry.name) || /\.spec\.tsx?$|\.md$/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(hash, path);
    else if (entry.isFile()) note(hash, path);
  }
}

function note(hash, path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path}\0${size}\0${mtimeMs}\n`);
}

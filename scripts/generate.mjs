import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildIfNeeded } from './steps/build.mjs';
import { generators } from './steps/generators.mjs';
import { installIfNeeded } from './steps/install.mjs';
import { requireNode, root } from './steps/root.mjs';

requireNode();
const isCheck = process.argv.includes('--check');
const say = (line) => console.log(`tasuki: ${line}`);
try {
  await installIfNeeded({ say, output: 'inherit' });
  await buildIfNeeded('api', { say, output: 'inherit' });
  const before = readOutputs();
  for (const { name, generate } of generators) {
    say(`Generating ${name} …`);
    await generate();
  }
  const stale = changed(before, readOutputs());
  if (!isCheck) say(stale.length > 0 ? `Changed: ${stale.join(', ')}` : 'Nothing changed.');
  else if (stale.length > 0) {
    restore(before);
    console.error(`Out of date: ${stale.join(', ')}. Run npm run generate and commit the result.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`tasuki: ${error.message}`);
  process.exitCode = 1;
}

/** Every generated file with its text. */
function readOutputs() {
  const files = generators.flatMap(({ outputs }) => outputs()).flatMap(filesUnder);
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((entry) => filesUnder(join(path, entry)));
}

function changed(before, after) {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).map((file) => relative(root, file));
}

/** A check changes nothing, also when it finds something. */
function restore(before) {
  for (const file of readOutputs().keys()) if (!before.has(file)) rmSync(file);
  for (const [file, text] of before) writeFileSync(file, text);
}

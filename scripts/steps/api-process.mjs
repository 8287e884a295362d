import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { projectEnvironment, projectNode, root } from './root.mjs';

/** What the API is built from. */
const sources = ['packages/domain/src', 'packages/db/src', 'packages/importer/src', 'apps/api/src'];

/** Keeps the API running, and builds and starts it again when its sources change. */
export function superviseApi({ say, env }) {
  let child;
  let isStopping = false;
  let isBusy = false;
  let isStale = false;

  const start = () => {
    child = spawn(projectNode(), ['--enable-source-maps', join(root, 'apps', 'api', 'dist', 'main.js')], {
      cwd: root,
      env: projectEnvironment({ NODE_ENV: 'development', ...env }),
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('exit', (code) => {
      if (!isStopping && !isBusy) say(`The API ended (exit code ${code}); it starts again when a source changes.`);
    });
  };
  const end = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  const rebuild = async () => {
    if (isBusy) {
      isStale = true;
      return;
    }
    isBusy = true;
    try {
      await buildIfNeeded('api', { say, output: 'inherit' });
      await end();
      if (!isStopping) start();
    } catch (error) {
      say(`${error.message} The API goes on as it was.`);
    }
    isBusy = false;
    if (isStale && !isStopping) {
      isStale = false;
      await rebuild();
    }
  };

  let timer;
  const watchers = sources
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) =>
      watch(join(root, folder), { recursive: true }, (_event, file) => {
        if (/\.spec\.ts$/.test(String(file))) return;
        clearTimeout(timer);
        timer = setTimeout(rebuild, 200);
      }),
    );
  start();
  return {
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await end();
    },
  };
}

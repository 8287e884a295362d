import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { unpackBundledChromium } from './bundled-chromium.ts';
import { japaneseFontEnvironment } from './japanese-font.ts';

/** What it takes to run a browser on this machine. */
export interface BrowserProgram {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

/** No request leaves the machine and nothing asks a question, so that a journey sees Tasuki alone. */
const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
  // Containers give /dev/shm 64 MB, which one page can fill.
  '--disable-dev-shm-usage',
];

/**
 * Finds a browser: the one that TASUKI_BROWSER names (a path, or `bundled`), an installed Chromium or Chrome, or the one
 * that npm brought.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const wanted = process.env.TASUKI_BROWSER;
  if (wanted && wanted !== 'bundled' && !existsSync(wanted)) {
    throw new Error(`TASUKI_BROWSER names ${wanted}, which does not exist; name a Chromium or Chrome, or unset it.`);
  }
  const installed = wanted === 'bundled' ? undefined : (wanted ?? findInstalled());
  const bundled = installed ? undefined : await unpackBundledChromium();
  // Chromium's sandbox refuses root, and the bundled build has none.
  const needsNoSandbox = process.getuid?.() === 0 || bundled !== undefined;
  return {
    executablePath: installed ?? bundled?.executablePath ?? '',
    args: [...quietArgs, ...(needsNoSandbox ? ['--no-sandbox'] : []), ...(bundled?.args ?? [])],
    env: { ...inherited(), ...bundled?.env, ...japaneseFontEnvironment(bundled?.fontFolders ?? []) },
  };
}

/** Launches the browser for a journey. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await findBrowser()), headless: true });
}

function findInstalled(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

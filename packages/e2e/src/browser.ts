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
  // A whole Chromium loads two pages for the address bar of each window, though nobody sees it: a twelfth of a journey's work. The
  // switch takes the place of the one that Playwright sends, whose features follow as far as they matter here.
  `--disable-features=${['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'].join()}`,
];

/**
 * Finds a browser: the one that TASUKI_BROWSER names (a path, or `bundled`), else an installed Chromium or Chrome, else the
 * headless Chromium that npm brought for Linux on x64, which does the same at about two thirds of the work.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const wanted = process.env.TASUKI_BROWSER || (findInstalled() ?? 'bundled');
  if (wanted === 'bundled') return useBundled();
  if (!existsSync(wanted))
    throw new Error(`${wanted} does not exist; set TASUKI_BROWSER to the path of a Chromium or Chrome.`);
  // Chromium's sandbox refuses root.
  const args = process.getuid?.() === 0 ? [...quietArgs, '--no-sandbox'] : quietArgs;
  return { executablePath: wanted, args, env: { ...inherited(), ...japaneseFontEnvironment([]) } };
}

async function useBundled(): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium or Chrome is installed; set TASUKI_BROWSER to the path of one.');
  const { executablePath, args, env, fontFolders } = await unpackBundledChromium();
  return {
    executablePath,
    // It has no sandbox.
    args: [...quietArgs, '--no-sandbox', ...args],
    env: { ...inherited(), ...env, ...japaneseFontEnvironment(fontFolders) },
  };
}

let launched: Promise<Browser> | undefined;

/** The one browser of all journeys: launched for the first of them, and gone with the process that runs them. */
export function theBrowser(): Promise<Browser> {
  launched ??= findBrowser().then((program) => chromium.launch({ ...program, headless: true }));
  return launched;
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

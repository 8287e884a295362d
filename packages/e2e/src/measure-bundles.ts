import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { App } from './visit.ts';

const apps = join(import.meta.dirname, '../../../apps');

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
  isEntry?: boolean;
  isDynamicEntry?: boolean;
}

type Manifest = Record<string, Chunk>;

/** The page that each app opens with. */
const homes: Record<App, string> = {
  marketing: 'src/pages/home/home-page.tsx',
  'inside-sales': 'src/pages/queue/call-queue-page.tsx',
  'field-sales': 'src/pages/home/home-page.tsx',
  'customer-success': 'src/pages/customers/customers-page.tsx',
  admin: 'src/pages/people/people-page.tsx',
};

/** Bytes that a browser loads, compressed as the server sends them. */
export interface BundleSize {
  name: string;
  js: number;
  css: number;
  files: readonly string[];
}

export interface AppSizes {
  app: App;
  /** Shell and home page: what stands between an address and the first view. */
  firstRoute: BundleSize;
  /** What opening another page adds to the shell, the largest first. */
  lazyRoutes: BundleSize[];
}

/** Adds up the built chunks of an app by its Vite manifest. Needs the app's build. */
export function measureBundles(app: App): AppSizes {
  const folder = join(apps, app, 'dist');
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const shell = graphOf(manifest, 'index.html');
  const home = homes[app];
  const sizeOf = (name: string, keys: Iterable<string>) => {
    const files = [...keys].flatMap((key) => manifest[key] ?? []);
    const js = new Set(files.map(({ file }) => file));
    const css = new Set(files.flatMap((chunk) => chunk.css ?? []));
    return { name, js: sum(folder, js), css: sum(folder, css), files: [...js, ...css] };
  };
  const pages = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && /-page[.]tsx$/.test(key));
  const added = pages.map((key) =>
    sizeOf(
      nameOf(key),
      [...graphOf(manifest, key)].filter((one) => !shell.has(one)),
    ),
  );
  return {
    app,
    firstRoute: sizeOf(nameOf(home), new Set([...shell, ...graphOf(manifest, home)])),
    lazyRoutes: added.toSorted((a, b) => b.js - a.js),
  };
}

function graphOf(manifest: Manifest, key: string, found: Set<string> = new Set()): Set<string> {
  if (!manifest[key]) throw new Error(`The build has no ${key}.`);
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) graphOf(manifest, next, found);
  return found;
}

const nameOf = (key: string): string =>
  key
    .split('/')
    .at(-1)
    ?.replace(/[.]tsx$/, '') ?? key;

function sum(folder: string, files: Iterable<string>): number {
  return [...files].reduce((total, file) => total + compressedSize(join(folder, file)), 0);
}

function compressedSize(path: string): number {
  return existsSync(`${path}.gz`) ? statSync(`${path}.gz`).size : gzipSync(readFileSync(path)).length;
}

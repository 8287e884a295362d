import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Lends the browser a Japanese font from npm where the machine has none, so that pictures show letters instead of boxes.
 * Returns the environment to launch the browser with.
 */
export function japaneseFontEnvironment(moreFolders: string[]): Record<string, string> {
  if (process.platform !== 'linux' || (!process.env.TASUKI_NPM_FONT && hasJapaneseFont())) return {};
  const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-jp/package.json'));
  const folders = [join(home, '400Regular'), join(home, '700Bold'), ...moreFolders];
  const place = join(tmpdir(), `tasuki-fonts-${process.getuid?.() ?? 0}`);
  mkdirSync(place, { recursive: true });
  const file = join(place, 'fonts.conf');
  writeFileSync(file, fontConfiguration(folders, join(place, 'cache')));
  return { FONTCONFIG_FILE: file };
}

/** Every distribution's own fonts stay; ours come behind them. */
function fontConfiguration(folders: string[], cache: string): string {
  const directories = folders.map((folder) => `<dir>${folder}</dir>`).join('');
  const fallback = ['sans-serif', 'serif', 'monospace', 'system-ui']
    .map((family) => `<alias><family>${family}</family><accept><family>Noto Sans JP</family></accept></alias>`)
    .join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${directories}<cachedir>${cache}</cachedir>
${fallback}
</fontconfig>`;
}

function hasJapaneseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

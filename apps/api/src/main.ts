import { readEnv } from './env.ts';
import { start } from './start.ts';

try {
  await start(readEnv(), (line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env.TASUKI_DEBUG) console.error(error);
  process.exit(1);
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildIfNeeded } from './steps/build.mjs';
import { installIfNeeded } from './steps/install.mjs';
import { projectEnvironment, projectNode, requireNode } from './steps/root.mjs';

requireNode();
const say = (line) => console.log(`tasuki: ${line}`);
try {
  await installIfNeeded({ say, output: 'inherit' });
  // Vite needs a newer Node than the one that may have installed it.
  if (process.execPath !== projectNode() && !process.env.TASUKI_DEV) {
    const env = projectEnvironment({ TASUKI_DEV: '1' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
    const { status } = spawnSync(projectNode(), [fileURLToPath(import.meta.url)], { stdio: 'inherit', env });
    process.exit(status ?? 1);
  }
  await buildIfNeeded('api', { say, output: 'inherit' });
  const { openGateway } = await import('./steps/gateway.mjs');
  await openGateway({ say, port: Number(process.env.PORT ?? 4000), host: process.env.HOST || '127.0.0.1' });
} catch (error) {
  console.error(`tasuki: ${error.message}`);
  process.exit(1);
}

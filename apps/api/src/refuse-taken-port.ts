import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Env } from './env.ts';

/** Finds out that the server could not listen before minutes go into the schema and the demo. */
export async function refuseTakenPort({ port, host }: Pick<Env, 'port' | 'host'>): Promise<void> {
  const probe = createServer();
  probe.listen(port, host);
  // Rejects with the error of the system, EADDRINUSE or EACCES.
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

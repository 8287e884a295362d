import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { departments } from '@tasuki/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';

const appsFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** Styles may be inline because Mantine writes them so; scripts may not, and nothing comes from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the five built apps: hashed assets for a year, any other path the app's page, a missing asset a 404. */
export async function registerWebApps(app: FastifyInstance): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-frame-options', 'DENY');
  });
  let isFirst = true;
  for (const name of departments) {
    const dist = join(appsFolder, name, 'dist');
    if (!existsSync(dist)) continue;
    await app.register(fastifyStatic, {
      root: join(dist, 'assets'),
      prefix: `/${name}/assets/`,
      immutable: true,
      maxAge: '1y',
      preCompressed: true,
      decorateReply: isFirst,
    });
    isFirst = false;
    const page = await readFile(join(dist, 'index.html'), 'utf8');
    const answer = (_request: unknown, reply: FastifyReply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .header('content-security-policy', contentSecurityPolicy)
        .send(page);
    app.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`));
    app.get(`/${name}/`, answer);
    app.get(`/${name}/*`, answer);
  }
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ error: 'NOT_FOUND', message: `Nothing is at ${request.url.split('?')[0]}.` }),
  );
}

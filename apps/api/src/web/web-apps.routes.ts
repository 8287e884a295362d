import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { departments } from '@tasuki/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FindViewer } from '../auth/find-viewer.ts';

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

/** Serves the five built apps and the API explorer: hashed assets for a year, any other path the app's page, a missing asset a 404. */
export async function registerWebApps(app: FastifyInstance, findViewer: FindViewer, publicUrl: string): Promise<void> {
  const isSecure = publicUrl.startsWith('https://');
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-frame-options', 'DENY');
    reply.header('x-request-id', request.id);
    if (isSecure) reply.header('strict-transport-security', 'max-age=31536000');
  });
  await app.register(fastifyStatic, { root: appsFolder, serve: false });
  for (const name of departments) await registerApp(app, name);
  await registerExplorer(app, findViewer);
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ error: 'NOT_FOUND', message: `Nothing is at ${request.url.split('?')[0]}.` }),
  );
}

async function registerApp(app: FastifyInstance, name: string): Promise<void> {
  const dist = join(appsFolder, name, 'dist');
  if (!existsSync(join(dist, 'index.html'))) return;
  await registerAssets(app, `/${name}/assets/`, join(dist, 'assets'));
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    if (!entry.isFile() || /^index\.html|\.(br|gz)$/.test(entry.name)) continue;
    app.get(`/${name}/${entry.name}`, (_request, reply) => reply.sendFile(entry.name, dist, { maxAge: '1h' }));
  }
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const answer = (_request: FastifyRequest, reply: FastifyReply) => sendPage(reply, page);
  app.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`));
  app.get(`/${name}/`, answer);
  app.get(`/${name}/*`, answer);
}

/** GraphiQL, from the project's own files, for people who are signed in. */
async function registerExplorer(app: FastifyInstance, findViewer: FindViewer): Promise<void> {
  const dist = join(appsFolder, 'admin', 'dist', 'graphiql');
  if (!existsSync(join(dist, 'index.html'))) return;
  await registerAssets(app, '/graphiql/assets/', join(dist, 'assets'));
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  app.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
  app.get('/graphiql/', async (request, reply) => {
    if (await findViewer(request.raw.headers)) return sendPage(reply, page);
    return reply
      .code(401)
      .send({ error: 'UNAUTHENTICATED', message: 'Sign in to an app first, then open the explorer.' });
  });
}

async function registerAssets(app: FastifyInstance, prefix: string, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix,
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
    decorateReply: false,
  });
}

function sendPage(reply: FastifyReply, page: string) {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('content-security-policy', contentSecurityPolicy)
    .send(page);
}

import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createServer as createVite } from 'vite';
import { superviseApi } from './api-process.mjs';
import { freePort } from './free-port.mjs';
import { root } from './root.mjs';

const apps = ['marketing', 'inside-sales', 'field-sales', 'customer-success', 'admin'];

/** Five apps with hot reload and the API behind one address; each app's Vite starts at its first request. */
export async function openGateway({ say, port, host }) {
  const apiPort = await freePort();
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  const api = superviseApi({ say, env: { PORT: String(apiPort), HOST: '127.0.0.1', PUBLIC_URL: publicUrl } });
  const server = createServer();
  const vites = new Map();

  const viteOf = (app) => {
    if (!vites.has(app)) vites.set(app, startVite(app, server));
    return vites.get(app);
  };
  server.on('request', async (incoming, response) => {
    const app = appOf(incoming.url);
    if (!app) return passOn(incoming, response, apiPort);
    try {
      (await viteOf(app)).middlewares(incoming, response);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(error.message);
    }
  });
  server.on('upgrade', (incoming, socket, head) => {
    // Vite listens for its own upgrades on the same server.
    if (!appOf(incoming.url)) tunnel(incoming, socket, head, apiPort);
  });

  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, host, resolve);
  });
  say(`Development: ${publicUrl} (${apps.map((app) => `/${app}/`).join(' ')})`);

  const stop = once(async () => {
    server.closeAllConnections();
    server.close();
    await api.stop();
    await Promise.all([...vites.values()].map(async (vite) => (await vite).close()));
    process.exit(0);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
}

function appOf(url = '/') {
  return apps.find((app) => url === `/${app}` || url.startsWith(`/${app}/`) || url.startsWith(`/${app}?`));
}

function startVite(app, server) {
  return createVite({
    configFile: join(root, 'apps', app, 'vite.config.ts'),
    root: join(root, 'apps', app),
    // Two Vites that share a cache overwrite each other's prebundled packages.
    cacheDir: join(root, 'node_modules', '.vite', app),
    appType: 'spa',
    clearScreen: false,
    server: { middlewareMode: true, hmr: { server, path: '__hmr' }, fs: { allow: [root] } },
  });
}

function passOn(incoming, response, port) {
  const { method, url: path, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => {
    if (response.headersSent) return response.destroy();
    const body = JSON.stringify({ error: 'API_STARTING', message: 'The API is starting; try again in a moment.' });
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' }).end(body);
  });
  incoming.pipe(onward);
}

function tunnel(incoming, socket, head, port) {
  const upstream = connect(port, '127.0.0.1', () => {
    const lines = incoming.rawHeaders.flatMap((name, i, all) => (i % 2 === 0 ? [`${name}: ${all[i + 1]}`] : []));
    upstream.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  for (const [one, other] of [
    [upstream, socket],
    [socket, upstream],
  ]) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

function explain(error, port) {
  return error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use; set PORT to another one.`) : error;
}

function once(work) {
  let done;
  return () => {
    done ??= work();
    return done;
  };
}

import type { FastifyInstance } from 'fastify';
import { type Auth, clientAddressHeader } from './auth.ts';

/** Hands `/api/auth/*` to better-auth, which speaks the web's Request and Response. */
export function registerAuthRoutes(app: FastifyInstance, auth: Auth): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    async handler(request, reply) {
      const url = new URL(request.url, `${request.protocol}://${request.headers.host ?? 'localhost'}`);
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.append(name, Array.isArray(value) ? value.join(', ') : value);
      }
      headers.set(clientAddressHeader, request.ip);
      const body = request.body === undefined || request.body === null ? undefined : JSON.stringify(request.body);
      const response = await auth.handler(new Request(url, { method: request.method, headers, body }));
      reply.code(response.status);
      for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
      for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
      return reply.send(await response.text());
    },
  });
}

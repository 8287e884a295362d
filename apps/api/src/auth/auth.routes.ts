import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Auth, clientAddressHeader } from './auth.ts';
import type { FindViewer } from './find-viewer.ts';
import type { GuessCounter } from './guesses.ts';

/** What of better-auth is served: the rest would let people change what an admin keeps, such as their name. */
const served = [
  'POST sign-in/email',
  'POST sign-out',
  'GET get-session',
  'GET list-sessions',
  'POST change-password',
  'POST revoke-session',
  'POST revoke-sessions',
  'POST revoke-other-sessions',
];

interface AuthRoutes {
  auth: Auth;
  findViewer: FindViewer;
  guesses: GuessCounter;
}

/** Hands `/api/auth/*` to better-auth, which speaks the web's Request and Response. */
export function registerAuthRoutes(app: FastifyInstance, { auth, findViewer, guesses }: AuthRoutes): void {
  for (const route of served) {
    const [method = '', path] = route.split(' ');
    const isSignIn = path === 'sign-in/email';
    app.route({
      method,
      url: `/api/auth/${path}`,
      async handler(request, reply) {
        const email = isSignIn ? emailOf(request.body) : null;
        const seconds = email ? guesses.begin(email) : 0;
        if (seconds > 0) return refuseGuess(reply, seconds);
        const response = await auth.handler(toWebRequest(request));
        if (email && response.ok) guesses.forget(email);
        // A session that has just ended, here or on a lost device, opens nothing any more.
        if (method === 'POST' && !isSignIn) findViewer.forget();
        return sendWebResponse(reply, response);
      },
    });
  }
}

function emailOf(body: unknown): string | null {
  const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : null;
  return typeof email === 'string' ? email : null;
}

function refuseGuess(reply: FastifyReply, seconds: number): FastifyReply {
  const message = `Too many wrong passwords. Try again in ${Math.ceil(seconds / 60)} minutes.`;
  return reply.code(429).header('retry-after', String(seconds)).send({ code: 'RATE_LIMITED', message });
}

function toWebRequest(request: FastifyRequest): Request {
  const url = new URL(request.url, `${request.protocol}://${request.headers.host ?? 'localhost'}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.append(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(clientAddressHeader, request.ip);
  const body = request.body === undefined || request.body === null ? undefined : JSON.stringify(request.body);
  return new Request(url, { method: request.method, headers, body });
}

async function sendWebResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.send(await response.text());
}

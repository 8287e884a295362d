import type { FastifyInstance } from 'fastify';
import type { FindViewer } from './auth/find-viewer.ts';

/** `/` leads to the first app of the person's departments; a stranger signs in there. */
export function registerHomeRoute(app: FastifyInstance, findViewer: FindViewer): void {
  app.get('/', async (request, reply) => {
    const viewer = await findViewer(request.raw.headers);
    const own = viewer?.memberships.find(({ department }) => department !== 'admin') ?? viewer?.memberships[0];
    return reply.header('cache-control', 'no-store').redirect(`/${own?.department ?? 'marketing'}/`);
  });
}

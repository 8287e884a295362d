import { Readable } from 'node:stream';
import { mayDo, type Operation, parseGlobalId } from '@tasuki/domain';
import { rejectedRowsCsv } from '@tasuki/importer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FindViewer } from '../../auth/find-viewer.ts';
import type { Viewer } from '../../auth/viewer.ts';
import type { Services } from '../../context.ts';
import { isForeignOrigin } from '../../is-foreign-origin.ts';
import { presentUpload } from './import-upload.type.ts';
import { MOST_UPLOAD_BYTES, UploadTooLargeError } from './uploads.ts';

interface Routes {
  services: Services;
  findViewer: FindViewer;
  publicUrl: string;
}

/** The bytes of the import wizard: files in, rejected rows out. Everything else of it is GraphQL. */
export function registerImportRoutes(app: FastifyInstance, { services, findViewer, publicUrl }: Routes): void {
  const allow = async (request: FastifyRequest, reply: FastifyReply, operation: Operation): Promise<Viewer | null> => {
    const viewer = await findViewer(request.raw.headers);
    if (isForeignOrigin(request.headers, publicUrl))
      refuse(reply, 403, 'FORBIDDEN', 'Another site may not ask for you.');
    else if (!viewer) refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in, or send an API token.');
    else if (!mayDo(viewer.roles, operation)) refuse(reply, 403, 'FORBIDDEN', `Your role does not allow ${operation}.`);
    else return viewer;
    return null;
  };

  app.register(async (scope) => {
    // A page of another site cannot send this type without asking first. The body is handed on as it flows.
    scope.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    scope.post('/api/imports/uploads', { bodyLimit: MOST_UPLOAD_BYTES }, async (request, reply) => {
      const viewer = await allow(request, reply, 'importFiles');
      if (!viewer) return reply;
      if (!(request.body instanceof Readable))
        return refuse(reply, 415, 'BAD_USER_INPUT', 'Send the file itself as application/octet-stream.');
      if (Number(request.headers['content-length'] ?? 0) > MOST_UPLOAD_BYTES) return tooLarge(reply);
      const name = readName(request.headers['x-file-name']);
      try {
        const by = viewer.type === 'user' ? viewer.id : null;
        const upload = await services.imports.uploads.save(request.body, { name, by, now: services.now() });
        return reply.code(201).send(presentUpload(upload));
      } catch (error) {
        if (error instanceof UploadTooLargeError) return tooLarge(reply);
        throw error;
      }
    });

    scope.get<{ Params: { id: string }; Querystring: { locale?: string } }>(
      '/api/imports/:id/rejected.csv',
      async (request, reply) => {
        if (!(await allow(request, reply, 'readImportRuns'))) return reply;
        const id = parseGlobalId(request.params.id);
        if (id?.type !== 'import-run') return refuse(reply, 404, 'NOT_FOUND', 'There is no such import run.');
        const locale = request.query.locale === 'ja' ? 'ja' : 'en';
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="tasuki-rejected-rows.csv"')
          .header('cache-control', 'no-store')
          .send(Readable.from(forSpreadsheets(rejectedRowsCsv(services.background, id.id, locale))));
      },
    );
  });
}

/** Excel reads UTF-8 only behind a byte order mark. */
async function* forSpreadsheets(lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield '\uFEFF';
  yield* lines;
}

function readName(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? ''));
  } catch {
    return '';
  }
}

const tooLarge = (reply: FastifyReply) =>
  refuse(reply, 413, 'BAD_USER_INPUT', 'The file is larger than 1 GiB; cut it in two, or import it with the command.');

function refuse(reply: FastifyReply, status: number, error: string, message: string): FastifyReply {
  return reply.code(status).send({ error, message });
}

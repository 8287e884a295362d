import { Readable } from 'node:stream';
import { auditEntries, NIL_ACCOUNT } from '@tasuki/db';
import { csvLine, dayIn } from '@tasuki/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { FindViewer } from '../auth/find-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { createContext, type Services } from '../context.ts';
import { DEFAULT_TIME_ZONE } from '../time-zone.ts';
import { accuracyRows } from './accuracy-rows.ts';
import { type CsvEncoding, csvEncodings, encodeCsv, startOfFile } from './csv-encoding.ts';
import { isExportList } from './export-columns.ts';
import { kpiRows } from './kpi-rows.ts';
import { type ExportTerms, kpiRecordRows, listRows, type Row } from './list-rows.ts';
import { type Ask, askApi } from './run-document.ts';

interface ExportScope {
  schema: GraphQLSchema;
  services: Services;
  findViewer: FindViewer;
}

const question = z.object({
  /** What the list's query takes, as JSON: the same that the page sends. */
  variables: z.string().max(10_000).default('{}'),
  encoding: z.enum(csvEncodings).default('utf-8'),
  locale: z.enum(['ja', 'en']).optional(),
});

type Params = { Params: { name: string } };

/** `/api/export/<list>.csv`: lists, KPIs and their records as files, for whoever may read them in the apps. */
export function registerExportRoutes(app: FastifyInstance, scope: ExportScope): void {
  app.get<Params>('/api/export/:name.csv', async (request, reply) => {
    const viewer = await scope.findViewer(request.raw.headers);
    if (!viewer) return refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in, or send an API token.');
    const parsed = question.safeParse(request.query);
    const variables = readVariables(parsed.data?.variables);
    if (!parsed.success || !variables) return refuse(reply, 400, 'BAD_USER_INPUT', 'This question cannot be read.');
    const { encoding, locale = viewer.locale === 'en' ? 'en' : 'ja' } = parsed.data;
    const timeZone = (await scope.services.readOrganisation())?.timeZone ?? DEFAULT_TIME_ZONE;
    const { name } = request.params;
    const rows = rowsOf(name, askAs(scope, request, viewer), { variables, locale, tellMoment: clockOf(timeZone) });
    if (!rows) return refuse(reply, 404, 'NOT_FOUND', `There is no list ${name} to export.`);
    try {
      // The first line before the answer begins: what cannot be asked is refused, not half a file.
      const first = await rows.next();
      await keepAudit(scope.services, { request, viewer, details: { list: name, variables, encoding } });
      return await send(reply, { name: `${name}-${dayIn(timeZone, scope.services.now())}`, encoding, first, rows });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return refuseError(reply, error);
    }
  });
}

function rowsOf(name: string, ask: Ask, terms: ExportTerms): AsyncGenerator<Row> | null {
  if (name === 'kpis') return kpiRows(ask, terms);
  if (name === 'definition-accuracy') return accuracyRows(ask, terms);
  if (name === 'kpi-records') return kpiRecordRows(ask, terms);
  return isExportList(name) ? listRows(ask, name, terms) : null;
}

function askAs({ schema, services, findViewer }: ExportScope, request: FastifyRequest, viewer: Viewer): Ask {
  const refreshViewer = () => findViewer(request.raw.headers);
  return askApi(schema, () => createContext(services, { viewer, refreshViewer, requestId: request.id }));
}

function readVariables(text: string | undefined): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    return null;
  }
}

interface File {
  name: string;
  encoding: CsvEncoding;
  first: IteratorResult<Row>;
  rows: AsyncGenerator<Row>;
}

async function send(reply: FastifyReply, { name, encoding, first, rows }: File): Promise<FastifyReply> {
  async function* bytes() {
    yield startOfFile(encoding);
    if (!first.done) yield encodeCsv(csvLine(first.value), encoding);
    for await (const row of rows) yield encodeCsv(csvLine(row), encoding);
  }
  return reply
    .type(`text/csv; charset=${encoding === 'utf-8' ? 'utf-8' : 'shift_jis'}`)
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .header('cache-control', 'no-store')
    .send(Readable.from(bytes()));
}

/** Who took which data away is kept, like every change. */
async function keepAudit(
  { db, now }: Services,
  { request, viewer, details }: { request: FastifyRequest; viewer: Viewer; details: Record<string, unknown> },
): Promise<void> {
  const actor = { actorId: viewer.id, actorType: viewer.type, requestId: request.id };
  await db
    .insert(auditEntries)
    .values({ accountId: NIL_ACCOUNT, id: uuidv7(), at: now(), ...actor, operation: 'exportCsv', details });
}

/** `2026-04-01 09:30` at the organisation's clock: sorts, and a spreadsheet knows it as a time. */
function clockOf(timeZone: string): (moment: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (moment) => format.format(moment);
}

function refuseError(reply: FastifyReply, error: GraphQLError) {
  const code = String(error.extensions.code ?? '');
  if (code === 'FORBIDDEN') return refuse(reply, 403, code, error.message);
  if (code === 'BAD_USER_INPUT') return refuse(reply, 400, code, error.message);
  throw error.originalError ?? error;
}

function refuse(reply: FastifyReply, status: number, error: string, message: string) {
  return reply.code(status).send({ error, message });
}

import 'reflect-metadata';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, installationSecret, tellPeople } from '@tasuki/db';
import Fastify, { type FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { createImportRunner } from './admin/imports/import-runner.ts';
import { registerImportRoutes } from './admin/imports/upload.routes.ts';
import { registerAuthRoutes } from './auth/auth.routes.ts';
import { type Auth, createAuth } from './auth/auth.ts';
import { createViewerFinder, type FindViewer } from './auth/find-viewer.ts';
import { createGuessCounter } from './auth/guesses.ts';
import { sendChatMessages } from './chat/send-chat-messages.ts';
import type { Services } from './context.ts';
import { registerExportRoutes } from './export/export.routes.ts';
import { registerQuotePdfRoute } from './field-sales/quote-pdf/quote-pdf.routes.ts';
import { createGraphQLServer, registerGraphQL } from './graphql-server.ts';
import { registerHealthRoutes } from './health.routes.ts';
import { registerHomeRoute } from './home.routes.ts';
import { afterNews } from './jobs/after-news.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { createOrganisationReader } from './organisation.ts';
import { startOutboxRelay } from './outbox-relay.ts';
import { registerSchemaRoutes } from './schema.routes.ts';
import { createSchema } from './schema.ts';
import { registerSetupRoutes } from './setup/setup.routes.ts';
import { serveSubscriptions } from './subscriptions.ts';
import { DEFAULT_TIME_ZONE } from './time-zone.ts';
import { createTimelineCursors } from './timeline/timeline-cursor.ts';
import { describeForLog, maskRouteErrors } from './unforeseen-error.ts';
import { registerWebApps } from './web/web-apps.routes.ts';

/** Enough for a gigabyte over a slow line; a body that still trickles in after it is cut off. */
const MOST_REQUEST_MS = 10 * 60_000;

export interface ServerOptions {
  databaseUrl: string;
  publicUrl: string;
  isProduction: boolean;
  /** Where files wait for their import; the system's folder for passing things unless given. */
  uploadsDir?: string;
  /** How long one statement of a request may take; 0 sets no limit. */
  statementMs?: number;
  now?: () => Date;
}

export interface RunningApi {
  app: FastifyInstance;
  services: Services;
  auth: Auth;
  findViewer: FindViewer;
  close(): Promise<void>;
}

/** Builds the whole HTTP server on a migrated database; listening is the caller's. */
export async function createServer({
  databaseUrl,
  publicUrl,
  isProduction,
  uploadsDir = join(tmpdir(), 'tasuki-uploads'),
  statementMs = 0,
  now = () => new Date(),
}: ServerOptions): Promise<RunningApi> {
  const { db, sql, close: closeRequests } = await connect(databaseUrl, { statementMs });
  const background = await connect(databaseUrl, { max: 6 });
  const app = Fastify({
    logger: isProduction ? { level: 'warn', serializers: { err: describeForLog } } : false,
    genReqId: () => uuidv7(),
    // A proxy on this machine or in a private network may say who asked; anybody else's word is not taken.
    trustProxy: 'loopback, linklocal, uniquelocal',
    bodyLimit: 2 * 1024 * 1024,
    requestTimeout: MOST_REQUEST_MS,
    forceCloseConnections: 'idle',
  });
  maskRouteErrors(app);
  const relay = startOutboxRelay(background.sql, (error) =>
    app.log.warn(error, 'The outbox could not be read; trying again.'),
  );
  const auth = createAuth({ db, publicUrl, secret: await installationSecret(db, 'sessions') });
  const findViewer = createViewerFinder(db, auth);
  const readOrganisation = createOrganisationReader(db);
  const services: Services = {
    db,
    sql,
    background,
    imports: createImportRunner(background, {
      folder: uploadsDir,
      onError: (error) => app.log.warn({ err: error }, 'An import ended early; its run says why.'),
    }),
    relay,
    cursors: createTimelineCursors(await installationSecret(db, 'cursors')),
    readOrganisation,
    forgetSettings() {
      readOrganisation.forget();
      findViewer.forget();
    },
    guesses: createGuessCounter(now),
    now,
  };

  const timeZone = async () => (await services.readOrganisation())?.timeZone ?? DEFAULT_TIME_ZONE;
  const jobs = startJobs({
    db: background.db,
    now,
    publicUrl,
    organisation: services.readOrganisation,
    uploads: services.imports.uploads,
    timeZone,
    onError: (error, job) => app.log.error({ err: error, job }, 'A job failed; it runs again in a minute.'),
  });
  const onError = (error: unknown) => app.log.warn({ err: error }, 'People could not be told; trying again.');
  afterNews(relay, () => tellPeople(background.db, now()), onError);
  const sendChat = async () => sendChatMessages({ db: background.db, now, publicUrl, timeZone: await timeZone() });
  afterNews(relay, sendChat, onError);
  const schema = await createSchema();
  const apollo = createGraphQLServer(schema, { log: app.log, isProduction });
  await apollo.start();

  registerHealthRoutes(app, sql);
  registerHomeRoute(app, findViewer);
  registerAuthRoutes(app, { auth, findViewer, guesses: services.guesses });
  registerSetupRoutes(app, services);
  registerSchemaRoutes(app, schema, findViewer);
  registerExportRoutes(app, { schema, services, findViewer });
  registerQuotePdfRoute(app, { schema, services, findViewer });
  registerImportRoutes(app, { services, findViewer, publicUrl });
  registerGraphQL(app, { apollo, services, findViewer, publicUrl });
  await registerWebApps(app, findViewer, publicUrl);
  await app.ready();
  const subscriptions = serveSubscriptions(app.server, { schema, services, findViewer, publicUrl, log: app.log });

  return {
    app,
    services,
    auth,
    findViewer,
    async close() {
      await subscriptions.close();
      await jobs.stop();
      await services.imports.stop();
      await relay.stop();
      await app.close();
      await apollo.stop();
      await Promise.all([closeRequests(), background.close()]);
    },
  };
}

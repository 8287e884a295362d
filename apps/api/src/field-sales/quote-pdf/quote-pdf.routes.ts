import { auditEntries } from '@tasuki/db';
import { dayIn, type Locale, mayDo, parseGlobalId } from '@tasuki/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { FindViewer } from '../../auth/find-viewer.ts';
import { createContext, type Services } from '../../context.ts';
import { askApi } from '../../export/run-document.ts';
import type { OrganisationRow } from '../../organisation.ts';
import { printPdf } from '../../pdf/print-pdf.ts';
import { type AskedQuote, quoteDocument } from './quote-document.ts';
import { type PrintedQuote, quoteSheet } from './quote-sheet.ts';
import { quoteWords } from './quote-words.ts';

interface QuotePdfScope {
  schema: GraphQLSchema;
  services: Services;
  findViewer: FindViewer;
}

const question = z.object({ locale: z.enum(['ja', 'en']).optional() });

/** `/api/quotes/<id of a quote or a draft>.pdf?locale=ja`: the quote as the customer gets it, for whoever may read its deal. */
export function registerQuotePdfRoute(app: FastifyInstance, { schema, services, findViewer }: QuotePdfScope): void {
  app.get<{ Params: { id: string } }>('/api/quotes/:id.pdf', async (request, reply) => {
    const viewer = await findViewer(request.raw.headers);
    if (!viewer) return refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in, or send an API token.');
    if (!mayDo(viewer.roles, 'downloadQuote')) return refuse(reply, 403, 'FORBIDDEN', 'Your role downloads no quotes.');
    const parsed = question.safeParse(request.query);
    if (!parsed.success) return refuse(reply, 400, 'BAD_USER_INPUT', 'A quote is printed in ja or en.');
    const { locale = viewer.locale === 'en' ? 'en' : 'ja' } = parsed.data;
    const { id } = request.params;
    const refreshViewer = () => findViewer(request.raw.headers);
    const ask = askApi(schema, () => createContext(services, { viewer, refreshViewer, requestId: request.id }));
    const known = parseGlobalId(id);
    const { node } = known ? await ask<{ node: AskedQuote | null }>(quoteDocument, { id }) : { node: null };
    const organisation = await services.readOrganisation();
    if (!known?.accountId || !node?.lines || !organisation)
      return refuse(reply, 404, 'NOT_FOUND', 'There is no such quote to download.');
    const quote = printed({ ...node, lines: node.lines }, organisation, locale);
    const pdf = await printPdf(quoteSheet(quote, locale));
    // Who took which offer away is kept, like every export.
    await services.db.insert(auditEntries).values({
      ...{ accountId: known.accountId, id: uuidv7(), at: services.now(), operation: 'downloadQuote' },
      ...{ actorId: viewer.id, actorType: viewer.type, requestId: request.id },
      details: { quote: id, number: quote.number, revision: quote.revision, locale },
    });
    return reply
      .type('application/pdf')
      .header('content-disposition', disposition(quote, locale))
      .header('cache-control', 'no-store')
      .send(pdf);
  });
}

type FoundQuote = AskedQuote & Pick<PrintedQuote, 'lines'>;

function printed(node: FoundQuote, organisation: OrganisationRow, locale: Locale): PrintedQuote {
  const { account, opportunity, by, at, taxes, ...quote } = node;
  const { nameJa, nameEn, postalAddress, phone, registrationNumber, timeZone } = organisation;
  return {
    ...quote,
    number: quote.number ?? null,
    revision: quote.revision ?? 1,
    company: quote.company ?? account.name,
    title: quote.title ?? opportunity.name,
    issuedOn: dayIn(timeZone, new Date(at)),
    validUntil: quote.validUntil && String(quote.validUntil).slice(0, 10),
    by: by?.name ?? null,
    currency: opportunity.currency,
    taxes,
    amount: taxes.reduce((sum, { taxable }) => sum + taxable, 0),
    issuer: { name: locale === 'ja' ? nameJa : nameEn, postalAddress, phone, registrationNumber },
  };
}

/** RFC 5987: the Japanese name for whoever can read it, a plain one for whoever cannot. */
function disposition({ number, company }: PrintedQuote, locale: Locale): string {
  const name = [quoteWords.file[locale], number ?? quoteWords.draft[locale], company].join('_');
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').toWellFormed();
  const plain = `quote-${number ?? 'draft'}`.replace(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}.pdf"; filename*=UTF-8''${encoded}.pdf`;
}

function refuse(reply: FastifyReply, status: number, error: string, message: string) {
  return reply.code(status).send({ error, message });
}

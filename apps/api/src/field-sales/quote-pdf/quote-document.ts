import { parse } from 'graphql';
import type { PrintedLine, PrintedQuote } from './quote-sheet.ts';

/** A quote or a draft as the API answers it. */
export interface AskedQuote {
  number?: string;
  revision?: number;
  company?: string | null;
  title: string | null;
  addressee: string | null;
  validUntil: string | null;
  notes: string | null;
  total: number;
  at: string | Date;
  by: { name: string } | null;
  /** Absent where the id is that of another record. */
  lines?: PrintedLine[];
  taxes: PrintedQuote['taxes'];
  account: { name: string };
  opportunity: { name: string; currency: string };
}

const WRITTEN = `title addressee validUntil notes total account { name } opportunity { name currency }
  lines { description quantity unit unitPrice discount amount taxPercent } taxes { percent taxable tax }`;

/** Asked of the API itself, so that nobody prints what they may not read. */
export const quoteDocument = parse(`query QuotePdf($id: ID!) { node(id: $id) {
  ... on Quote { ${WRITTEN} number revision company at: submittedAt by: submittedBy { name } }
  ... on QuoteDraft { ${WRITTEN} at: savedAt by: savedBy { name } } } }`);

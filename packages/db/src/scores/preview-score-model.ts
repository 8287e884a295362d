import { judgeScore } from '@tasuki/domain/scores/judge-score';
import type { LiveScoreModel, ScoreTerms, Standing } from '@tasuki/domain/scores/score-terms';
import { desc, eq, inArray } from 'drizzle-orm';
import { openStates } from '../accounts/open-leads.ts';
import type { Reader } from '../client.ts';
import { accounts, leads } from '../tables/index.ts';
import { readScoreEvents } from './read-score-events.ts';

export interface PreviewedLead {
  accountId: string;
  leadId: string;
  accountName: string;
  /** By the version in force; null for a model that is new. */
  now: Standing | null;
  draft: Standing;
  fit: number;
  engagement: number;
}

/** Newest first; enough to see what a change does, and quick enough to see it while typing. */
const SAMPLE = 300;

/** The newest open leads as a draft and the version in force would score them at this moment. */
export async function previewScoreModel(
  db: Reader,
  draft: ScoreTerms,
  { live, at }: { live: LiveScoreModel | null; at: Date },
): Promise<{ open: number; leads: PreviewedLead[] }> {
  const isOpen = inArray(leads.state, openStates);
  const [open, rows] = await Promise.all([
    db.$count(leads, isOpen),
    db
      .select({ accountId: leads.accountId, leadId: leads.id, contactId: leads.contactId, accountName: accounts.name })
      .from(leads)
      .innerJoin(accounts, eq(accounts.id, leads.accountId))
      .where(isOpen)
      .orderBy(desc(leads.enteredAt), desc(leads.id))
      .limit(SAMPLE),
  ]);
  const unsaved = { modelId: '', key: '', nameJa: '', nameEn: '', number: 0 };
  const drafted: LiveScoreModel = { ...unsaved, terms: draft, names: new Map() };
  const models = live ? [drafted, live] : [drafted];
  const events = await readScoreEvents(db, rows, { models, at });
  return {
    open,
    leads: rows.map(({ accountName, ...lead }) => {
      const history = { ...lead, events: events.get(lead.accountId) ?? [] };
      const { standing, fit, engagement } = judgeScore(draft, history, at);
      const now = live ? judgeScore(live.terms, history, at).standing : null;
      return { accountId: lead.accountId, leadId: lead.leadId, accountName, now, draft: standing, fit, engagement };
    }),
  };
}

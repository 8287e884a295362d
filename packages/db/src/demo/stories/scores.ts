import { addMonths, type NewEvent } from '@tasuki/domain';
import { updateAccount } from '@tasuki/domain/accounts/update-account';
import type { HistoryEvent, LeadHistory } from '@tasuki/domain/definitions/lead-history';
import { overrideScore } from '@tasuki/domain/scores/decide-override';
import { judgeScore } from '@tasuki/domain/scores/judge-score';
import { nextLook } from '@tasuki/domain/scores/next-look';
import type { LiveScoreModel, Standing } from '@tasuki/domain/scores/score-terms';
import { type StoredScore, tellOverrideEnd, tellScore } from '@tasuki/domain/scores/tell-score';
import { openStates } from '../../accounts/open-leads.ts';
import { kindsOfTerms } from '../../scores/read-score-models.ts';
import { accountState } from '../acts/accounts.ts';
import { daysLater, momentOn } from '../calendar.ts';
import { createRandom, type Random } from '../random.ts';
import type { Teller } from '../teller.ts';
import type { World } from '../world.ts';

/** How far back the moves of leads that are done with are told. */
const MONTHS_TOLD = 3;
const seed = 74;
const ends = ['accounts.cycle-ended', 'field-sales.deal-won', 'marketing.lead-disqualified'];

interface ToldLead {
  accountId: string;
  leadId: string;
  contactId: string | null;
  state: string;
  enteredAt: Date;
}

/** Where every lead stood in the grid, told after the other stories, so that these stay as they are. */
export function tellScores(world: World): void {
  const since = momentOn(addMonths(world.calendar.today, -MONTHS_TOLD), 0);
  const isTold = ({ state, enteredAt }: ToldLead) => enteredAt >= since || openStates.includes(state);
  const open: { teller: Teller; lead: ToldLead; last: NewEvent | undefined }[] = [];
  const random = createRandom(seed);
  for (const teller of world.tellers) {
    lookUpSize(teller, random);
    const events = teller.events.map(toHistory);
    for (const lead of leadsOf(teller).filter(isTold)) {
      const told = world.scoreModels.flatMap((model) => movesOf(lead, { events, model, now: world.calendar.now }));
      teller.events.push(...told);
      if (openStates.includes(lead.state)) open.push({ teller, lead, last: told.at(-1) });
    }
  }
  const [model] = world.scoreModels;
  if (model) tellOverrides(world, model, open);
}

/** Marketing looks up how large the companies of new leads are. */
function lookUpSize(teller: Teller, random: Random): void {
  const { staff, calendar } = teller.world;
  const at = daysLater(leadsOf(teller).at(-1)?.enteredAt ?? calendar.now, 1 / 24);
  const isKnown = teller.rows.all<{ employees?: number | null }>('accounts').some(({ employees }) => employees);
  if (isKnown || at < daysLater(calendar.now, -45) || at > calendar.now || !random.chance(0.6)) return;
  const acting = { by: random.pick(staff.marketing).id, at, as: 'marketing' as const };
  const changes = { employees: random.pick([12, 35, 80, 140, 260, 420, 1200]) };
  teller.tell(updateAccount(accountState(teller), [], { ...acting, version: 1, changes }));
}

const leadsOf = (teller: Teller): ToldLead[] =>
  teller.rows
    .all<{ id: string; contactId: string | null; state: string; enteredAt: Date }>('leads')
    .map(({ id, contactId, state, enteredAt }) => ({
      ...{ accountId: teller.accountId, leadId: id, contactId, state, enteredAt },
    }));

interface Telling {
  events: HistoryEvent[];
  model: LiveScoreModel;
  now: Date;
}

/** Every move from entry to the end of the lead's cycle: at events, and in the minutes in which decay takes it down. */
function movesOf(lead: ToldLead, { events, model, now }: Telling): NewEvent[] {
  const { facts, points } = kindsOfTerms(model.terms);
  const history: LeadHistory = {
    ...lead,
    events: events.filter(({ kind }) => facts.includes(kind) || points.includes(kind)),
  };
  const isOver = !openStates.includes(lead.state);
  const end = isOver
    ? events.find(({ kind, occurredAt }) => ends.includes(kind) && occurredAt >= lead.enteredAt)
    : null;
  const last = end?.occurredAt ?? (isOver ? lead.enteredAt : now);
  const moments = [lead.enteredAt, ...history.events.map(({ occurredAt }) => occurredAt)]
    .filter((at) => at >= lead.enteredAt && at <= last)
    .sort((one, other) => one.getTime() - other.getTime());
  const told: NewEvent[] = [];
  let stored: StoredScore | null = null;
  for (let at = moments.shift(); at && at <= last; ) {
    const score = judgeScore(model.terms, history, at);
    const event = tellScore(lead, stored, { model, score, at });
    if (event) told.push(event);
    stored = { standing: score.standing, overrideCell: null, overrideUntil: null };
    const look = nextLook(model.terms, score, at);
    const [next] = moments;
    at = look && (!next || look < next) ? look : moments.shift();
  }
  return told;
}

/** A person knew better: one override that holds, and one whose time was up. */
function tellOverrides(
  world: World,
  model: LiveScoreModel,
  open: readonly { teller: Teller; lead: ToldLead; last: NewEvent | undefined }[],
): void {
  const { staff, calendar } = world;
  const by = staff.marketing.at(-1);
  const quietSince = (days: number) =>
    open.filter(
      ({ lead, last }) =>
        (last?.occurredAt ?? lead.enteredAt) < daysLater(calendar.now, -days) &&
        lead.enteredAt < daysLater(calendar.now, -days),
    );
  const [past, present] = [quietSince(40).at(-1), quietSince(5).at(-2)];
  if (!by || !past || !present || past === present) return;
  const tell = ({ teller, lead, last }: typeof past, daysAgo: number, reason: string) => {
    const at = daysLater(calendar.now, -daysAgo);
    const score = judgeScore(model.terms, { ...lead, events: teller.events.map(toHistory) }, at);
    const standing = ((last?.payload as { to?: Standing } | undefined)?.to ?? score.standing) as Standing;
    const stored = { standing, overrideCell: null, overrideUntil: null };
    const acting = { by: by.id, at, as: 'marketing' as const };
    const { accepted = [] } = overrideScore(
      { lead, stored, model, score },
      { ...acting, cell: 'A1', reason, until: daysLater(at, 14) },
    );
    teller.events.push(...accepted);
    return { lead, teller, at: daysLater(at, 14) };
  };
  tell(present, 3, '展示会で役員から直接相談あり。来月の稟議に合わせて提案希望');
  const ended = tell(past, 30, '既存顧客からの紹介。社内検討中と電話で確認');
  const score = judgeScore(model.terms, { ...ended.lead, events: ended.teller.events.map(toHistory) }, ended.at);
  const stored: StoredScore = { standing: 'A1', overrideCell: 'A1', overrideUntil: ended.at };
  ended.teller.events.push(tellOverrideEnd(ended.lead, stored, { model, score, at: ended.at, why: 'expired' }));
}

/** In the order told. */
const toHistory = ({ kind, occurredAt, contactId = null, payload }: NewEvent, at: number): HistoryEvent => ({
  id: String(at).padStart(6, '0'),
  kind,
  occurredAt,
  contactId,
  payload: payload as Record<string, unknown>,
});

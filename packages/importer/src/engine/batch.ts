import { externalIds, type Transaction } from '@tasuki/db';
import type { Decision, Department, NewEvent, Refusal, TimePrecision, Words } from '@tasuki/domain';
import type { Acting } from '@tasuki/domain/acting';
import type { Said } from '@tasuki/domain/imports/take-news';
import { and, eq, sql } from 'drizzle-orm';
import type { Row } from '../reading/read-rows.ts';
import type { Reason } from '../reasons/name-reasons.ts';
import type { FileNote, IssueSeverity, MetIssue, Tally } from './report.ts';

/** What holds for a whole run. */
export interface RunContext {
  runId: string;
  source: string;
  timeZone: string;
  currency: string;
  startedBy: string | null;
  /** The moment at which everything of this run is recorded. */
  now: Date;
  /** `type id` of what was counted already: people, teams, companies and the like, which many rows name. */
  counted: Set<string>;
}

/** Where a record of the source has gone. */
export interface Link {
  accountId: string | null;
  recordId: string;
  contentHash: string | null;
  /** What the source said last of it, null where nobody remembers. */
  said: Said | null;
}

/** A link as whoever makes it gives it. */
export type NewLink = Pick<Link, 'accountId' | 'recordId'> & Partial<Link>;

/** Gathers what some rows mean, so that all of it is written in one transaction, or nothing. */
export class Batch {
  events: NewEvent[] = [];
  issues: MetIssue[] = [];
  readonly created: Tally = {};
  readonly updated: Tally = {};
  readonly unchanged: Tally = {};
  readonly newLinks = new Map<string, Link & { recordType: string; externalId: string }>();
  /** Rows that are about nothing imported; they are counted, not listed. */
  passedOver = 0;
  readonly #counted = new Set<string>();
  readonly #notes = new Map<string, { reason: Words; lines: number[] }>();

  constructor(
    readonly tx: Transaction,
    readonly run: RunContext,
    readonly file: string,
  ) {}

  /** Where these records of the source have gone, in earlier runs and in this batch. */
  async known(recordType: string, ids: readonly string[]): Promise<Map<string, Link>> {
    const found = new Map<string, Link>();
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return found;
    const { source } = this.run;
    const rows = await this.tx
      .select()
      .from(externalIds)
      .where(
        and(
          eq(externalIds.source, source),
          eq(externalIds.recordType, recordType),
          // One parameter, however many there are.
          sql`${externalIds.externalId} in (select jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb))`,
        ),
      );
    for (const { externalId, accountId, recordId, contentHash, said } of rows)
      found.set(externalId, { accountId, recordId, contentHash, said });
    for (const id of wanted) {
      const link = this.newLinks.get(`${recordType} ${id}`);
      if (link) found.set(id, link);
    }
    return found;
  }

  /** Remembers where a record of the source has gone; `accountByExternalId` finds accounts by it. */
  link(recordType: string, externalId: string, link: NewLink): Link {
    const full = { contentHash: null, said: null, ...link };
    this.newLinks.set(`${recordType} ${externalId}`, { recordType, externalId, ...full });
    return full;
  }

  append(events: readonly NewEvent[], timePrecision: TimePrecision = 'instant'): void {
    for (const event of events) this.events.push({ ...event, timePrecision });
  }

  /** Appends events that say themselves how exactly their times are known. */
  appendAsStated(events: readonly NewEvent[]): void {
    this.events.push(...events);
  }

  /** Appends what a rule accepts; answers the refusal where it says no. */
  appendDecision(decision: Decision, timePrecision?: TimePrecision): Refusal | null {
    if (decision.refused) return decision.refused;
    this.append(decision.accepted, timePrecision);
    return null;
  }

  count(what: 'created' | 'updated' | 'unchanged', ...recordTypes: string[]): void {
    for (const type of recordTypes) this[what][type] = (this[what][type] ?? 0) + 1;
  }

  /** Counts a record that several rows may name: once in a run, as what it was when it was met first. */
  countOnce(what: 'created' | 'updated' | 'unchanged', recordType: string, id: string): void {
    const key = `${recordType} ${id}`;
    if (this.run.counted.has(key) || this.#counted.has(key)) return;
    this.#counted.add(key);
    this.count(what, recordType);
  }

  /** From now on the run knows what this batch has counted; called once the batch is written, because a lost race begins it anew. */
  settleCounts(): void {
    for (const key of this.#counted) this.run.counted.add(key);
  }

  /** Takes an account back that a row had made before it was rejected. */
  forgetAccount(accountId: string): void {
    this.events = this.events.filter((event) => event.accountId !== accountId);
    for (const [key, link] of this.newLinks) if (link.accountId === accountId) this.newLinks.delete(key);
    this.created.accounts = (this.created.accounts ?? 0) - 1;
    if (this.created.accounts === 0) delete this.created.accounts;
  }

  /** What is said of a row; one that is rejected was neither changed nor taken as it is. */
  issue(severity: IssueSeverity, row: Row, reason: Reason): void {
    if (severity === 'rejected')
      this.issues = this.issues.filter((other) => other.line !== row.line || other.severity === 'rejected');
    const { ja: reasonJa, en, kind = en } = reason;
    this.issues.push({ severity, kind, file: this.file, line: row.line, reason: en, reasonJa, row: row.cells });
  }

  /** Says of a row that was taken what many rows of a file may have in common; the report tells it once a file. */
  note({ line }: Row, reason: Words): void {
    const { lines } = this.#notes.get(reason.en) ?? { lines: [] as number[] };
    lines.push(line);
    this.#notes.set(reason.en, { reason, lines });
  }

  /** What was noted of rows that were taken in the end, with all of their lines. */
  notes(): FileNote[] {
    const rejected = new Set(this.issues.flatMap(({ severity, line }) => (severity === 'rejected' ? [line] : [])));
    return [...this.#notes.values()].flatMap(({ reason: { ja: reasonJa, en: reason }, lines: noted }) => {
      const lines = noted.filter((line) => !rejected.has(line));
      return lines.length > 0 ? [{ file: this.file, rows: lines.length, lines, reason, reasonJa }] : [];
    });
  }

  /** Who acts in an imported event. */
  acting(as: Department, by: string | null, at: Date): Acting {
    return { as, by, at, importSource: this.run.source };
  }
}

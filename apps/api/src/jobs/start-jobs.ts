import {
  beginDueReapproaches,
  type Database,
  diagnoseNightly,
  escalateOverdueHandoffs,
  forgetOldVisits,
  keepHealth,
  lookForDuplicates,
  publishDueDefinitions,
  qualifyByTime,
  rejudgeScores,
  remindPeople,
  takeMissingSnapshots,
  tellMissedDeadlines,
  tellPeople,
} from '@tasuki/db';
import { interruptDeadRuns } from '@tasuki/importer';
import type { Uploads } from '../admin/imports/uploads.ts';
import { sendChatMessages } from '../chat/send-chat-messages.ts';
import { sendDigests } from '../notifications/send-digests.ts';
import { forgetOldAnswers } from './forget-old-answers.ts';

export interface JobScope {
  db: Database;
  now: () => Date;
  uploads: Uploads;
  timeZone: () => Promise<string>;
  publicUrl: string;
  organisation: () => Promise<{ nameJa: string; nameEn: string } | null>;
  onError: (error: unknown, job: string) => void;
}

type Job = (scope: JobScope) => Promise<unknown>;

/** What time does by itself. Each job looks at the state it finds, so that running twice, or in two processes, changes nothing more. */
const jobs: Record<string, Job> = {
  'escalate-overdue-handoffs': async ({ db, now, timeZone }) =>
    escalateOverdueHandoffs(db, { now: now(), timeZone: await timeZone() }),
  'begin-due-reapproaches': async ({ db, now, timeZone }) =>
    beginDueReapproaches(db, { now: now(), timeZone: await timeZone() }),
  'tell-missed-deadlines': async ({ db, now, timeZone }) =>
    tellMissedDeadlines(db, { now: now(), timeZone: await timeZone() }),
  'remind-people': async ({ db, now, timeZone }) => remindPeople(db, { now: now(), timeZone: await timeZone() }),
  // Also right after each event while somebody listens; here for the hours in which nobody does.
  'tell-people': ({ db, now }) => tellPeople(db, now()),
  'publish-due-definitions': ({ db, now }) => publishDueDefinitions(db, now()),
  'qualify-by-time': ({ db, now }) => qualifyByTime(db, now()),
  'rejudge-scores': ({ db, now }) => rejudgeScores(db, now()),
  'take-missing-snapshots': async ({ db, now, timeZone }) =>
    takeMissingSnapshots(db, { now: now(), timeZone: await timeZone() }),
  'keep-health': async ({ db, now, timeZone }) => keepHealth(db, { now: now(), timeZone: await timeZone() }),
  'send-digests': async ({ db, now, timeZone, publicUrl, organisation }) => {
    const names = await organisation();
    if (names) await sendDigests({ db, now: now(), timeZone: await timeZone(), publicUrl, organisation: names });
  },
  // Also right after each notification while somebody listens.
  'send-chat-messages': async ({ db, now, timeZone, publicUrl }) =>
    sendChatMessages({ db, now, publicUrl, timeZone: await timeZone() }),
  'diagnose-joints': async ({ db, now, timeZone }) => diagnoseNightly(db, { now: now(), timeZone: await timeZone() }),
  'look-for-duplicates': ({ db, now }) => lookForDuplicates(db, { now: now() }),
  'interrupt-dead-imports': ({ db, now }) => interruptDeadRuns(db, now()),
  'forget-old-uploads': ({ uploads, now }) => uploads.forgetOld(now()),
  'forget-old-answers': ({ db, now }) => forgetOldAnswers(db, now()),
  'forget-old-visits': ({ db, now }) => forgetOldVisits(db, now()),
};

const EVERY_MS = 60_000;

/** Runs every job once a minute until stopped; one that fails is logged and tried again. */
export function startJobs(scope: JobScope): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  const runAll = async () => {
    for (const [name, job] of Object.entries(jobs)) {
      if (isStopped) return;
      await job(scope).catch((error) => scope.onError(error, name));
    }
  };
  const timer = setInterval(() => {
    running = running.then(runAll);
  }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

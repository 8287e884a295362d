import type { KpiAnswer, KpiAsk, KpiGroupAnswer, Reader } from '@tasuki/db';
import type { Viewer } from '../auth/viewer.ts';
import { callerError } from '../errors.ts';
import { readableTargets } from '../planning/readable-targets.ts';

/** Leaves out the groups of people whose figures are not for the viewer, as their targets are not; totals stay. */
export async function withoutOthers(db: Reader, viewer: Viewer, answers: readonly KpiAnswer[]): Promise<KpiAnswer[]> {
  const isReadable = await readablePeople(
    db,
    viewer,
    answers.flatMap(({ groups }) => groups.flatMap(personOf)),
  );
  return answers.map((answer) => ({
    ...answer,
    groups: answer.groups.filter((group) => personOf(group).every(isReadable)),
  }));
}

/** FORBIDDEN where a question is narrowed to a person whose figures are not for the viewer. */
export async function authorizePeople(db: Reader, viewer: Viewer, filter: KpiAsk['filter']): Promise<void> {
  const people = (filter?.groups ?? []).flatMap(({ dimension, key }) => (dimension === 'user' && key ? [key] : []));
  const isReadable = await readablePeople(db, viewer, people);
  if (people.every(isReadable)) return;
  throw callerError('FORBIDDEN', 'A person’s own figures are for that person, their managers and team leads.', {
    operation: 'kpis',
  });
}

/** The person whose figures a group holds; work of nobody is nobody's secret. */
function personOf({ dimensions, keys }: KpiGroupAnswer): string[] {
  const key = keys[dimensions.indexOf('user')];
  return key ? [key] : [];
}

async function readablePeople(
  db: Reader,
  viewer: Viewer,
  mentioned: readonly string[],
): Promise<(userId: string) => boolean> {
  const people = [...new Set(mentioned)];
  const readable = await readableTargets(
    db,
    viewer,
    people.map((scopeKey) => ({ scope: 'user', scopeKey })),
  );
  const own = new Set(people.filter((_person, at) => readable[at]));
  return (userId) => own.has(userId);
}

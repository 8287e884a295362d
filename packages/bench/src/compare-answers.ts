import { isDeepStrictEqual } from 'node:util';
import type { Target } from './servers.ts';

interface TimelineAnswer {
  data?: { account?: { timeline: { nodes: { actor: unknown; contact: unknown }[] } } };
}

/** Throws unless both servers give equal, full pages for every one of the requests. */
export async function requireEqualAnswers(one: Target, other: Target, bodies: readonly string[]): Promise<void> {
  for (const body of bodies) {
    const [ours, bare] = await Promise.all([ask(one, body), ask(other, body)]);
    const nodes = ours.data?.account?.timeline.nodes ?? [];
    if (nodes.length !== 50 || !nodes.every(({ actor, contact }) => actor && contact)) {
      throw new Error(`A page was not full of events with actor and contact: ${JSON.stringify(ours).slice(0, 400)}`);
    }
    if (!isDeepStrictEqual(ours, bare)) {
      throw new Error(
        `The answers differ:\n${JSON.stringify(ours).slice(0, 1500)}\n${JSON.stringify(bare).slice(0, 1500)}`,
      );
    }
  }
}

async function ask({ port, headers }: Target, body: string): Promise<TimelineAnswer> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return (await answer.json()) as TimelineAnswer;
}

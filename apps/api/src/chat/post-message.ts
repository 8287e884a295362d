import { createHmac } from 'node:crypto';
import type { ChatTarget } from '@tasuki/db';

export type PostResult = { isSent: true } | { isSent: false; isFinal: boolean; problem: string; retryAfterMs?: number };

/** Nobody waits longer for a chat that does not answer. */
const WAIT_MS = 10_000;
const LONGEST_ANSWER = 200;
/** The chat is there and may take it later. */
const TRY_AGAIN = [408, 425, 429];

/**
 * Posts one message to an incoming webhook, signed as Slack signs its own: HMAC-SHA256 over `v0:timestamp:body`. Never
 * throws: what went wrong is a value. A redirect is not followed, so that a webhook cannot point somewhere else.
 */
export async function postMessage({ url, secret }: ChatTarget, text: string, at: Date): Promise<PostResult> {
  const body = JSON.stringify({ text });
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(WAIT_MS),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-tasuki-timestamp': timestamp,
        'x-tasuki-signature': `v0=${signature}`,
      },
      body,
    });
    if (response.ok) return { isSent: true };
    const said = (await response.text()).slice(0, LONGEST_ANSWER);
    const isFinal = response.status < 500 && !TRY_AGAIN.includes(response.status);
    const seconds = Number(response.headers.get('retry-after'));
    const retryAfterMs = seconds > 0 ? seconds * 1000 : undefined;
    return { isSent: false, isFinal, problem: `HTTP ${response.status} ${said}`.trim(), retryAfterMs };
  } catch (error) {
    return { isSent: false, isFinal: false, problem: reasonOf(error) };
  }
}

/** What the system says of a connection that failed: `ECONNREFUSED`, `ENOTFOUND`, or that nobody answered. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const cause = error.cause as { code?: string } | undefined;
  return cause?.code ?? error.name;
}

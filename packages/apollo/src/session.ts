import type { Locale } from '@tasuki/i18n';
import { errorSentence } from './describe-error.ts';

// One cookie serves all five apps, so a sign-out in one tab ends them all.
const CHANNEL = 'tasuki-session';

/** Signs in with e-mail and password. Answers with a sentence when it was refused. */
export async function signIn(
  credentials: { email: string; password: string },
  locale: Locale,
): Promise<string | undefined> {
  try {
    const response = await postAuth('sign-in/email', credentials);
    return response.ok ? undefined : errorSentence(await refusalCode(response), locale);
  } catch {
    return errorSentence('NETWORK', locale);
  }
}

/** Ends the session on the server and in every open tab. */
export async function signOut(): Promise<void> {
  await postAuth('sign-out', {});
  forgetDrafts();
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed-out');
  channel.close();
}

/** Calls back when another tab signs out. Answers with the way to stop listening. */
export function onSignOutElsewhere(callback: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => {
    forgetDrafts();
    callback();
  });
  return () => channel.close();
}

/** Whoever signs in next on this device reads no note that somebody else began; a session that ran out keeps them. */
function forgetDrafts(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Without storage nothing was kept.
  }
}

function postAuth(path: string, body: object): Promise<Response> {
  return fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  });
}

async function refusalCode(response: Response): Promise<string> {
  const { status } = response;
  if (status === 429) return 'RATE_LIMITED';
  if (status === 403) {
    const body = (await response.json().catch(() => null)) as { code?: unknown } | null;
    if (body?.code === 'PERSON_HAS_LEFT') return 'PERSON_HAS_LEFT';
  }
  return status < 500 ? 'SIGN_IN_REFUSED' : 'INTERNAL';
}

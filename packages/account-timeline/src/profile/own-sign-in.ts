import { signOut } from '@tasuki/apollo';

/** What came of a change of one's password. */
export type PasswordAnswer = 'changed' | 'wrong' | 'short' | 'often' | 'failed';

/** Sets a new password and ends every other session of the person. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<PasswordAnswer> {
  try {
    const response = await ask('change-password', { currentPassword, newPassword, revokeOtherSessions: true });
    if (response.ok) return 'changed';
    if (response.status === 429) return 'often';
    const { code } = (await response.json().catch(() => ({}))) as { code?: string };
    if (code === 'INVALID_PASSWORD') return 'wrong';
    return code === 'PASSWORD_TOO_SHORT' ? 'short' : 'failed';
  } catch {
    return 'failed';
  }
}

/** Ends all sessions of the person, this one last; every open tab then shows the sign-in. Says whether it was done. */
export async function signOutEverywhere(): Promise<boolean> {
  try {
    const { ok } = await ask('revoke-other-sessions', {});
    if (ok) await signOut();
    return ok;
  } catch {
    return false;
  }
}

function ask(path: string, body: object): Promise<Response> {
  return fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify(body),
  });
}

const KEY = 'tasuki.account-list';

/** Remembers the list that an account is opened from, so that [ and ] go on within it. */
export function rememberList(accountIds: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(accountIds));
  } catch {
    // Without storage the keys do nothing; the list itself still works.
  }
}

/** The account before or after this one in the list that was last opened from. */
export function neighbourInList(accountId: string, step: 1 | -1): string | undefined {
  const ids = rememberedList();
  const place = ids.indexOf(accountId);
  return place < 0 ? undefined : ids[place + step];
}

function rememberedList(): string[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

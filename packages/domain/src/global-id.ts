/**
 * Ids as the API shows them. They carry type, account and record, so that `node(id)` reads one row of one
 * account and never has to ask every table, or every shard.
 */
export interface GlobalId {
  type: string;
  /** The owning account; equal to `id` for accounts, null for what no account owns (users, teams …). */
  accountId: string | null;
  id: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The API id of a record: `<type>_<short account><short id>`, URL-safe. */
export function toGlobalId({ type, accountId, id }: GlobalId): string {
  return `${type}_${accountId && accountId !== id ? shorten(accountId) : ''}${shorten(id)}`;
}

/** Reads an API id back, or null when the text is none. */
export function parseGlobalId(text: string): GlobalId | null {
  const cut = text.indexOf('_');
  if (cut < 1) return null;
  const type = text.slice(0, cut);
  const rest = text.slice(cut + 1);
  if (!/^[a-z-]+$/.test(type) || (rest.length !== 22 && rest.length !== 44)) return null;
  const parts = rest.match(/.{22}/g)?.map(lengthen) ?? [];
  const id = parts.at(-1);
  if (!id || parts.some((part) => part === null)) return null;
  return { type, id, accountId: parts.length === 2 ? (parts[0] ?? null) : type === 'account' ? id : null };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-~';

/** Two characters for every three hex digits, looked up: a timeline page encodes some hundred ids. */
const pairs = Array.from({ length: 4096 }, (_, bits) => `${alphabet[bits >> 6]}${alphabet[bits & 63]}`);

/** Back to the three hex digits: every question names ids, and an import names thousands. */
const digits = new Map(pairs.map((pair, bits) => [pair, bits.toString(16).padStart(3, '0')]));

function shorten(id: string): string {
  const hex = `0${id.replaceAll('-', '')}`;
  let text = '';
  for (let at = 0; at < 33; at += 3) text += pairs[Number.parseInt(hex.slice(at, at + 3), 16)];
  return text;
}

function lengthen(text: string): string | null {
  let hex = '';
  for (let at = 0; at < 22; at += 2) {
    const three = digits.get(text.slice(at, at + 2));
    if (three === undefined) return null;
    hex += three;
  }
  if (!hex.startsWith('0')) return null;
  const id = `${hex.slice(1, 9)}-${hex.slice(9, 13)}-${hex.slice(13, 17)}-${hex.slice(17, 21)}-${hex.slice(21)}`;
  return uuid.test(id) ? id : null;
}

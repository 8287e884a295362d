import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { apiTokens, type Database, memberships, users } from '@tasuki/db';
import { isDepartment, type Membership, type Role } from '@tasuki/domain';
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Auth } from './auth.ts';
import { personViewer, tokenViewer, type Viewer } from './viewer.ts';

/** How long a viewer is remembered: what another process changes, such as a revoked token, takes effect within this time. */
const REMEMBERED_MS = 1000;
const MOST_REMEMBERED = 10_000;

export interface FindViewer {
  (headers: IncomingHttpHeaders): Promise<Viewer | null>;
  /** After a change of people: who left or has another role now is found so at once by this process. */
  forget(): void;
}

/** Finds who is behind a request, remembering the answer for a second: a page asks many times at once. */
export function createViewerFinder(db: Database, auth: Auth): FindViewer {
  const remembered = new Map<string, { viewer: Promise<Viewer | null>; until: number }>();
  const find = (headers: IncomingHttpHeaders): Promise<Viewer | null> => {
    const key = headers.authorization ?? headers.cookie;
    if (!key) return Promise.resolve(null);
    const known = remembered.get(key);
    const now = Date.now();
    if (known && known.until > now) return known.viewer;
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    const viewer = headers.authorization ? findByToken(db, headers.authorization) : findBySession(db, auth, headers);
    viewer.catch(() => remembered.delete(key));
    remembered.set(key, { viewer, until: now + REMEMBERED_MS });
    return viewer;
  };
  return Object.assign(find, { forget: () => remembered.clear() });
}

async function findByToken(db: Database, authorization: string): Promise<Viewer | null> {
  const secret = authorization.match(/^Bearer\s+(\S+)$/i)?.[1];
  if (!secret) return null;
  const tokenHash = createHash('sha256').update(secret).digest('hex');
  const [token] = await db
    .update(apiTokens)
    .set({ lastUsedAt: sql`now()` })
    .where(
      and(
        eq(apiTokens.tokenHash, tokenHash),
        isNull(apiTokens.revokedAt),
        or(isNull(apiTokens.expiresAt), gt(apiTokens.expiresAt, sql`now()`)),
      ),
    )
    .returning();
  return token ? tokenViewer({ id: token.id, name: token.name, role: token.role as Role }) : null;
}

async function findBySession(db: Database, auth: Auth, headers: IncomingHttpHeaders): Promise<Viewer | null> {
  const session = await auth.api.getSession({ headers: new Headers({ cookie: headers.cookie ?? '' }) });
  if (!session) return null;
  const rows = await db
    .select({ user: users, department: memberships.department, role: memberships.role })
    .from(users)
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .where(and(eq(users.id, session.user.id), isNull(users.leftAt), eq(users.canSignIn, true)));
  const user = rows[0]?.user;
  if (!user) return null;
  const own = rows.flatMap(({ department, role }): Membership[] =>
    department && isDepartment(department) ? [{ department, role: role === 'manager' ? 'manager' : 'member' }] : [],
  );
  const { id, name, email, locale, version } = user;
  return personViewer({ id, name, email, locale, version, memberships: own });
}

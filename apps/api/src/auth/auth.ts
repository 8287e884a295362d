import type { Database } from '@tasuki/db';
import { credentials, sessions, users, verifications } from '@tasuki/db';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';

export const clientAddressHeader = 'x-tasuki-client-address';

export interface AuthOptions {
  db: Database;
  publicUrl: string;
  secret: string;
}

/** Guesses an address in 15 minutes: an office behind one address signs in within it, a guesser gets nowhere. */
const signInLimit = { window: 15 * 60, max: 300 };

/** Sign-in with e-mail and password; people are made by admins, never by signing up. */
export function createAuth({ db, publicUrl, secret }: AuthOptions) {
  return betterAuth({
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: (request) => [publicUrl, ...sameHost(request)],
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: users, session: sessions, account: credentials, verification: verifications },
    }),
    advanced: {
      database: { generateId: () => uuidv7() },
      cookiePrefix: 'tasuki',
      // Written by our own route from the connection, never taken from the caller.
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      useSecureCookies: publicUrl.startsWith('https://'),
    },
    user: {
      additionalFields: {
        locale: { type: 'string', required: false, input: false },
        canSignIn: { type: 'boolean', required: false, input: false },
      },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    databaseHooks: { session: { create: { before: ({ userId }) => refuseLeaver(db, userId) } } },
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    rateLimit: { enabled: true, window: 60, max: 600, customRules: { '/sign-in/email': signInLimit } },
    telemetry: { enabled: false },
  });
}

/** Said only once the password was right: a guesser learns nothing of who works here. */
async function refuseLeaver(db: Database, userId: string): Promise<void> {
  const [person] = await db
    .select({ leftAt: users.leftAt, canSignIn: users.canSignIn })
    .from(users)
    .where(eq(users.id, userId));
  if (person && !person.leftAt && person.canSignIn) return;
  throw new APIError('FORBIDDEN', {
    code: 'PERSON_HAS_LEFT',
    message: 'This person has left the organisation and can no longer sign in.',
  });
}

/** The page's own origin is trusted under whatever name the browser reached us (localhost, 127.0.0.1, a LAN name). */
function sameHost(request: Request | undefined): string[] {
  const host = request?.headers.get('host');
  return host ? [`http://${host}`, `https://${host}`] : [];
}

export type Auth = ReturnType<typeof createAuth>;

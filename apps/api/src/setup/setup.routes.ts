import { createOrganisation, type Database, memberships, setPassword, users } from '@tasuki/db';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../time-zone.ts';

const firstRun = z
  .object({
    organisationNameJa: z.string().trim().max(200).default(''),
    organisationNameEn: z.string().trim().max(200).default(''),
    timeZone: z.string().default(DEFAULT_TIME_ZONE).refine(isTimeZone, 'Not a time zone of the IANA list.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .default('JPY'),
    fiscalYearStartMonth: z.number().int().min(1).max(12).default(4),
    name: z.string().trim().min(1).max(200),
    email: z.email(),
    password: z.string().min(10).max(128),
  })
  .refine(({ organisationNameJa: ja, organisationNameEn: en }) => ja || en, {
    path: ['organisationNameJa'],
    message: 'Name the organisation in one language at least.',
  });

/** The first run: says whether an organisation is still missing, and makes it with its first admin, once. */
export function registerSetupRoutes(app: FastifyInstance, { db, readOrganisation, forgetSettings }: Services): void {
  app.get('/api/setup', async () => ({ isNeeded: (await readOrganisation()) === null }));
  app.post('/api/setup', async (request, reply) => {
    const parsed = firstRun.safeParse(request.body);
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
      return reply.code(400).send({ error: 'BAD_USER_INPUT', message: 'Some fields need another look.', issues });
    }
    // Asked before a password is hashed, which is work that a stranger could ask for again and again.
    const isMade = (await readOrganisation()) === null && (await makeFirst(db, parsed.data));
    forgetSettings();
    return isMade
      ? { isMade }
      : reply
          .code(409)
          .send({ error: 'CONFLICT', message: 'This installation already has its organisation. Sign in.' });
  });
}

async function makeFirst(db: Database, input: z.output<typeof firstRun>): Promise<boolean> {
  const passwordHash = await hashPassword(input.password);
  return db.transaction(async (tx) => {
    const { organisationNameJa: ja, organisationNameEn: en, timeZone, currency, fiscalYearStartMonth } = input;
    const [nameJa, nameEn] = [ja || en, en || ja];
    if (!(await createOrganisation(tx, { nameJa, nameEn, timeZone, currency, fiscalYearStartMonth }))) return false;
    const userId = uuidv7();
    await tx
      .insert(users)
      .values({ id: userId, name: input.name, email: input.email.toLowerCase(), emailVerified: true });
    await tx.insert(memberships).values({ userId, department: 'admin', role: 'manager' });
    await setPassword(tx, userId, passwordHash);
    return true;
  });
}

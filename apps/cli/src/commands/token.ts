import { createHash, randomBytes } from 'node:crypto';
import { apiTokens, auditEntries, type Database, NIL_ACCOUNT } from '@tasuki/db';
import { type Role, roles } from '@tasuki/domain';
import { Command, Option } from 'commander';
import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { CommandError } from '../command-error.ts';
import { answer, type OutputOptions, write } from '../output.ts';
import { withDatabase } from '../with-database.ts';

/** `token create|list|revoke`. */
export function tokenCommand(): Command {
  const create = new Command('create')
    .description('Makes an API token and prints it; it is shown this once.')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(new Option('--role <role>', 'what it may do').choices([...roles]).makeOptionMandatory())
    .option('--json', 'print {"token":"…"} and nothing else')
    .action(createToken);
  const list = new Command('list').description('Shows the tokens.').option('--json', 'as JSON').action(listTokens);
  const revoke = new Command('revoke')
    .description('Ends a token at once.')
    .argument('<token>', 'its id or its name')
    .option('--json', 'as JSON')
    .action(revokeToken);
  return new Command('token')
    .description('API tokens: "Authorization: Bearer …".')
    .addCommand(create)
    .addCommand(list)
    .addCommand(revoke);
}

const SECRET_BYTES = 32;

async function createToken({ name, role, json }: { name: string; role: Role } & OutputOptions): Promise<void> {
  if (!name.trim()) throw new CommandError('A token needs a name.');
  const token = `tsk_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await withDatabase(({ db }) =>
    db.transaction(async (tx) => {
      const id = uuidv7();
      await tx.insert(apiTokens).values({ id, name: name.trim(), role, tokenHash });
      await tellAudit(tx, 'token create', { id, name, role });
    }),
  );
  answer({ json }, { token }, token);
}

async function listTokens({ json }: OutputOptions): Promise<void> {
  const rows = await withDatabase(({ db }) => {
    const { id, name, role, createdAt, lastUsedAt, revokedAt } = apiTokens;
    return db.select({ id, name, role, createdAt, lastUsedAt, revokedAt }).from(apiTokens).orderBy(asc(apiTokens.id));
  });
  if (json) return write(`${JSON.stringify({ tokens: rows })}\n`);
  for (const { id, name, role, lastUsedAt, revokedAt } of rows) {
    const used = lastUsedAt ? `last used ${lastUsedAt.toISOString()}` : 'never used';
    await write(`${id}  ${role}  ${name}  ${revokedAt ? `revoked ${revokedAt.toISOString()}` : used}\n`);
  }
  if (rows.length === 0) await write('There is no token.\n');
}

async function revokeToken(which: string, { json }: OutputOptions): Promise<void> {
  const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(which);
  const revoked = await withDatabase(({ db }) =>
    db.transaction(async (tx) => {
      const wanted = or(eq(apiTokens.name, which), isId ? eq(apiTokens.id, which) : undefined);
      const rows = await tx
        .update(apiTokens)
        .set({ revokedAt: new Date() })
        .where(and(wanted, isNull(apiTokens.revokedAt)))
        .returning();
      for (const { id, name } of rows) await tellAudit(tx, 'token revoke', { id, name });
      return rows.map(({ id }) => id);
    }),
  );
  if (revoked.length === 0) throw new CommandError(`No valid token has the id or the name "${which}".`);
  answer({ json }, { revoked }, `Revoked ${revoked.length === 1 ? 'the token' : `${revoked.length} tokens`}.`);
}

async function tellAudit(db: Pick<Database, 'insert'>, operation: string, details: Record<string, unknown>) {
  await db
    .insert(auditEntries)
    .values({ accountId: NIL_ACCOUNT, id: uuidv7(), at: new Date(), actorType: 'system', operation, details });
}

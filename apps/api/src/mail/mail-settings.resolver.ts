import { type MailSettingsRow, mailSettings, sealMailPassword } from '@tasuki/db';
import type { Refusal } from '@tasuki/domain';
import { eq, sql } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import { sendOnce } from '../command/send-once.ts';
import type { ApiContext } from '../context.ts';
import {
  MailSettings,
  SaveMailSettingsInput,
  SaveMailSettingsPayload,
  SendTestMailInput,
  SendTestMailPayload,
} from './mail-settings.type.ts';
import { sendMail } from './send-mail.ts';
import { testMailTo } from './test-mail.ts';

@Resolver()
export class MailSettingsResolver {
  @Query((_returns) => MailSettings, { nullable: true, description: 'Null while mail is not set up.' })
  async mailSettings(@Ctx() { viewer, db }: ApiContext): Promise<MailSettings | null> {
    authorize(viewer, 'administer');
    const [row] = await db.select().from(mailSettings).limit(1);
    return row ? presentSettings(row) : null;
  }

  @Mutation((_returns) => SaveMailSettingsPayload, { description: 'Says how this installation sends mail.' })
  async saveMailSettings(
    @Arg('input', (_type) => SaveMailSettingsInput) { version, password, ...input }: SaveMailSettingsInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveMailSettingsPayload> {
    const fields = { ...input, username: input.username?.trim() || null, host: input.host.trim() };
    const save = 'saveMailSettings';
    const { row, refusal } = await runSettingsChange<MailSettings>(context, 'administer', save, async ({ tx }) => {
      const refused = check(fields);
      if (refused) return { refused };
      const [current] = await tx.select().from(mailSettings).for('update');
      const standing = current?.version ?? null;
      if (standing !== (version ?? null)) return { refused: conflict(fields, { ...current }, standing ?? 0) };
      const sealed = password ? { encryptedPassword: await sealMailPassword(context.db, password) } : {};
      const [changed] = current
        ? await tx
            .update(mailSettings)
            .set({ ...fields, ...sealed, version: sql`${mailSettings.version} + 1` })
            .where(eq(mailSettings.id, 1))
            .returning()
        : await tx
            .insert(mailSettings)
            .values({ id: 1, ...fields, ...sealed })
            .returning();
      return { row: presentSettings(changed!), details: { ...fields, isPasswordNew: Boolean(password) } };
    });
    return { mailSettings: row, refusal };
  }

  @Mutation((_returns) => SendTestMailPayload, { description: 'Sends a mail with the stored settings, and waits.' })
  async sendTestMail(
    @Arg('input', (_type) => SendTestMailInput) { to }: SendTestMailInput,
    @Ctx() context: ApiContext,
  ): Promise<SendTestMailPayload> {
    const name = 'sendTestMail';
    const { row, refusal } = await sendOnce<{ sentTo: string }>(context, 'administer', name, async ({ locale }) => {
      const result = await sendMail(context.db, testMailTo(to.trim(), locale === 'en' ? 'en' : 'ja'));
      return result.isSent
        ? { row: { sentTo: to.trim() }, details: { to: to.trim(), messageId: result.messageId } }
        : { refused: { code: result.code, message: result.message } };
    });
    return { sentTo: row?.sentTo ?? null, refusal };
  }
}

function presentSettings({ encryptedPassword, security, ...row }: MailSettingsRow): MailSettings {
  return { ...row, security: security as MailSettings['security'], hasPassword: encryptedPassword !== null };
}

type Fields = Omit<SaveMailSettingsInput, 'version' | 'password'>;

function check({ host, port, fromName, fromAddress }: Fields): Refusal | undefined {
  if (!/^[\w.:-]+$/.test(host)) {
    return {
      code: 'MAIL_HOST_INVALID',
      message: 'Give the name of the mail server, without a protocol.',
      field: 'host',
    };
  }
  if (port < 1 || port > 65535) return { code: 'PORT_INVALID', message: 'A port is from 1 to 65535.', field: 'port' };
  if (!fromName.trim()) {
    return { code: 'NAME_MISSING', message: 'Say under which name the mails come.', field: 'fromName' };
  }
  if (!z.email().safeParse(fromAddress).success) {
    return { code: 'EMAIL_INVALID', message: 'This is not an e-mail address.', field: 'fromAddress' };
  }
  return undefined;
}

import { randomBytes } from 'node:crypto';
import { type ChatChannelRow, chatChannels, chatMessages, openChatTarget, type Reader, sealForChat } from '@tasuki/db';
import type { Department, Locale } from '@tasuki/domain';
import { checkChatChannel } from '@tasuki/domain/notifications/chat-channel';
import { isNotificationKind } from '@tasuki/domain/notifications/notification-kinds';
import { asc, desc, eq, sql } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { validate as isUuid, v7 as uuidv7 } from 'uuid';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import { sendOnce } from '../command/send-once.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import {
  ChatChannel,
  ChatMessage,
  RemoveChatChannelInput,
  RemoveChatChannelPayload,
  SaveChatChannelInput,
  SaveChatChannelPayload,
  SendTestChatMessageInput,
  SendTestChatMessagePayload,
} from './chat-channel.type.ts';
import { postMessage } from './post-message.ts';

const MOST_MESSAGES = 50;
const testText = {
  ja: 'Tasuki のテスト通知です。この通知が見えていれば、設定は正しく動いています。',
  en: 'A test message from Tasuki. If you read this, the settings work.',
};

@Resolver((_of) => ChatChannel)
export class ChatChannelsResolver {
  @Query((_returns) => [ChatChannel], { description: 'The channels into which notifications go, by name.' })
  async chatChannels(@Ctx() { viewer, db }: ApiContext): Promise<ChatChannel[]> {
    authorize(viewer, 'administer');
    return (await db.select().from(chatChannels).orderBy(asc(chatChannels.name))).map(presentChannel);
  }

  @FieldResolver((_returns) => [ChatMessage], { description: 'The latest first.' })
  async messages(
    @Root() { id }: ChatChannel,
    @Arg('first', (_type) => Int, { defaultValue: 5 }) first: number,
    @Ctx() { db }: ApiContext,
  ): Promise<ChatMessage[]> {
    const rows = await db
      .select()
      .from(chatMessages)
      .where(eq(chatMessages.channelId, id))
      .orderBy(desc(chatMessages.createdAt))
      .limit(Math.min(Math.max(first, 1), MOST_MESSAGES));
    return rows
      .filter(({ kind }) => isNotificationKind(kind))
      .map((row) => Object.assign(new ChatMessage(), { ...row, nextAt: row.state === 'waiting' ? row.nextAt : null }));
  }

  @Mutation((_returns) => SaveChatChannelPayload, { description: 'Adds a channel, or changes one.' })
  async saveChatChannel(
    @Arg('input', (_type) => SaveChatChannelInput) input: SaveChatChannelInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveChatChannelPayload> {
    const { channelId, version, url, department = null, locale, isOn } = input;
    const fields = { name: input.name.trim(), kinds: input.kinds, department, locale, isOn };
    let signingSecret: string | null = null;
    const { row, refusal } = await runSettingsChange<ChatChannel>(
      context,
      'administer',
      'saveChatChannel',
      async ({ tx }) => {
        const refused = checkChatChannel({ ...fields, url: channelId ? url : (url ?? '') });
        if (refused) return { refused };
        const sealed = url ? { encryptedUrl: await sealForChat(context.db, url.trim()) } : {};
        const details = { ...fields, isUrlNew: Boolean(url) };
        if (!channelId) {
          signingSecret = randomBytes(32).toString('base64url');
          const encryptedSecret = await sealForChat(context.db, signingSecret);
          const made = { id: uuidv7(), ...fields, encryptedUrl: '', ...sealed, encryptedSecret };
          const [added] = await tx
            .insert(chatChannels)
            .values({ ...made, createdAt: context.now() })
            .returning();
          return { row: presentChannel(added!), details };
        }
        const current = await readChannel(tx, channelId, { isLocked: true });
        if (current.version !== version) return { refused: conflict(fields, { ...current }, current.version) };
        const [changed] = await tx
          .update(chatChannels)
          .set({ ...fields, ...sealed, version: sql`${chatChannels.version} + 1` })
          .where(eq(chatChannels.id, current.id))
          .returning();
        return { row: presentChannel(changed!), details: { ...details, channelId } };
      },
    );
    return { channel: row, signingSecret, refusal };
  }

  @Mutation((_returns) => RemoveChatChannelPayload, { description: 'Ends a channel; what still waits is not sent.' })
  async removeChatChannel(
    @Arg('input', (_type) => RemoveChatChannelInput) { channelId }: RemoveChatChannelInput,
    @Ctx() context: ApiContext,
  ): Promise<RemoveChatChannelPayload> {
    const { row, refusal } = await runSettingsChange<ChatChannel>(
      context,
      'administer',
      'removeChatChannel',
      async ({ tx }) => {
        const current = await readChannel(tx, channelId, { isLocked: true });
        await tx.delete(chatChannels).where(eq(chatChannels.id, current.id));
        return { row: presentChannel(current), details: { channelId, name: current.name } };
      },
    );
    return { channel: row, refusal };
  }

  @Mutation((_returns) => SendTestChatMessagePayload, {
    description: 'Posts one message with the stored address, and waits.',
  })
  async sendTestChatMessage(
    @Arg('input', (_type) => SendTestChatMessageInput) { channelId }: SendTestChatMessageInput,
    @Ctx() context: ApiContext,
  ): Promise<SendTestChatMessagePayload> {
    const name = 'sendTestChatMessage';
    const { row, refusal } = await sendOnce<ChatChannel>(context, 'administer', name, async () => {
      const channel = await readChannel(context.db, channelId);
      const target = await openChatTarget(context.db, channel);
      const result = await postMessage(target, testText[channel.locale === 'en' ? 'en' : 'ja'], context.now());
      return result.isSent
        ? { row: presentChannel(channel), details: { channelId, name: channel.name } }
        : { refused: { code: 'CHAT_REFUSED', message: `The chat did not take it. It said: ${result.problem}` } };
    });
    return { channel: row, refusal };
  }
}

function presentChannel({ department, locale, ...row }: ChatChannelRow): ChatChannel {
  const { id, name, kinds, isOn, version } = row;
  return Object.assign(new ChatChannel(), {
    ...{ id, name, isOn, version },
    // A kind that was given up since tells nothing any more.
    kinds: kinds.filter(isNotificationKind),
    department: department as Department | null,
    locale: locale as Locale,
  });
}

async function readChannel(
  db: Reader,
  channelId: string,
  { isLocked = false }: { isLocked?: boolean } = {},
): Promise<ChatChannelRow> {
  const query = db.select().from(chatChannels).where(eq(chatChannels.id, channelId)).$dynamic();
  const [row] = isUuid(channelId) ? await (isLocked ? query.for('update') : query) : [];
  if (!row) throw badUserInput('There is no such channel.', { field: 'channelId' });
  return row;
}

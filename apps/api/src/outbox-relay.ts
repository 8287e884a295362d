import { EventEmitter, on } from 'node:events';
import { type Connection, firstOpenTransaction } from '@tasuki/db';

export interface OutboxMessage {
  accountId: string;
  topic: string;
  payload: {
    eventId?: string;
    kind?: string;
    subject?: { type: string; id: string } | null;
    /** Of `notification-added`: which one, and whose. */
    id?: string;
    userId?: string;
  };
}

const POLL_MS = 150;
const BATCH = 1000;

/**
 * Reads the outbox forward and tells this process's subscribers. Every process reads for itself, so any
 * number of them can serve one database; a row is passed on only when no older transaction of this database is still open.
 */
export function startOutboxRelay(sql: Connection['sql'], onError: (error: unknown) => void) {
  const emitter = new EventEmitter({ captureRejections: false });
  emitter.setMaxListeners(0);
  let last: { transactionId: string; position: number } | null = null;
  let isStopped = false;
  let pass: Promise<void> = Promise.resolve();

  async function relay(): Promise<void> {
    if (emitter.listenerCount('message') === 0) {
      last = null;
      return;
    }
    last ??= await endOfOutbox(sql);
    const rows = await readBeyond(sql, last);
    for (const { transactionId, position, ...message } of rows) {
      last = { transactionId, position };
      emitter.emit('message', message satisfies OutboxMessage);
    }
    if (rows.length > 0) emitter.emit('passed');
  }

  function look(): void {
    pass = pass.then(() => (isStopped ? undefined : relay())).catch(onError);
  }
  const timer = setInterval(look, POLL_MS);
  timer.unref();

  return {
    /** Messages from now on, until the subscriber leaves or the server stops. */
    async *listen(signal?: AbortSignal): AsyncGenerator<OutboxMessage> {
      const messages = on(emitter, 'message', { signal, close: ['close'] });
      // The first look finds where the news begins: until the next poll some of it would be missed.
      look();
      for await (const [message] of messages) yield message as OutboxMessage;
    },
    /** Calls back after messages were passed on; unlike a listener it does not keep the relay reading. */
    onPassed(callback: () => void) {
      emitter.on('passed', callback);
    },
    async stop() {
      isStopped = true;
      clearInterval(timer);
      emitter.emit('close');
      await pass;
    },
  };
}

export type OutboxRelay = ReturnType<typeof startOutboxRelay>;

async function endOfOutbox(sql: Connection['sql']) {
  const [row] = await sql<
    { transactionId: string }[]
  >`select (${sql.unsafe(firstOpenTransaction)})::text as "transactionId"`;
  return { transactionId: row?.transactionId ?? '0', position: 0 };
}

function readBeyond(sql: Connection['sql'], last: { transactionId: string; position: number }) {
  return sql<(OutboxMessage & { transactionId: string; position: number })[]>`
    select account_id as "accountId", topic, payload, transaction_id::text as "transactionId", position::float8 as position
    from outbox
    where (transaction_id, position) > (${last.transactionId}::xid8, ${last.position}::bigint)
      and transaction_id < (${sql.unsafe(firstOpenTransaction)})
    order by transaction_id, position limit ${BATCH}`;
}

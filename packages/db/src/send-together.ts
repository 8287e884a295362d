/**
 * Statements of one transaction that do not wait for each other's answers; the connection keeps them in order. All of them are over
 * when this throws: none may be sent after the rollback.
 */
export async function sendTogether(work: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(work);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

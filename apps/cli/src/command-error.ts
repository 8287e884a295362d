/** A command cannot do what it was asked; the message is one sentence for the person. */
export class CommandError extends Error {
  override name = 'CommandError';
}

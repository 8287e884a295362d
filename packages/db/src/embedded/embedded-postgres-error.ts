/** A problem that a person can solve: the message is one sentence or two and names the way out. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** The data folder is served by another process that is alive. */
export class DataFolderInUseError extends EmbeddedPostgresError {}

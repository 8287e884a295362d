/** What every command takes. */
export interface OutputOptions {
  json?: boolean;
}

/** The answer: with `--json` nothing else is ever on standard output. */
export function answer({ json }: OutputOptions, value: unknown, sentence: string): void {
  process.stdout.write(`${json ? JSON.stringify(value) : sentence}\n`);
}

/** News meanwhile: on standard error, which programs that read the answer do not see. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes a piece and waits while the reader is slower: lists of any length pass through. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

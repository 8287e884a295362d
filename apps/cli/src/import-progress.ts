import type { Progress } from '@tasuki/importer';

/** One line on a terminal that is written over; nothing where standard error is a file or a pipe. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr) {
  return {
    show({ file, rowsRead, bytesRead, bytes }: Progress): void {
      if (!stream.isTTY) return;
      const percent = bytes === 0 ? 100 : Math.floor((bytesRead / bytes) * 100);
      stream.write(`\r\u001B[2K${file}: ${rowsRead.toLocaleString('en')} rows (${percent} %)`);
    },
    clear(): void {
      if (stream.isTTY) stream.write('\r\u001B[2K');
    },
  };
}

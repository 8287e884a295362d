/**
 * What a file's source is called unless its admin says otherwise: the letters of its name, since days and counters change from export
 * to export; where it has none, its columns. Two lists under one name would take each other's numbers for their own.
 */
export function proposeSource(fileName: string, fingerprint: string): string {
  const words = fileName
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .match(/[a-z]{2,}/g);
  return (
    words?.join('-') ??
    `list-${fingerprint
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 6)}`
  );
}

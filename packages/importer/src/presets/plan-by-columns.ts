import type { ImportTable, UnusedFile } from '../engine/preset.ts';
import { ImportError } from '../import-error.ts';
import type { Source } from '../reading/open-source.ts';
import { findHeader } from '../reading/read-rows.ts';

/** A file of a source, known by columns that must all be there, whatever it is called and in whatever order they stand. */
export interface FileKind<Name extends string> extends Pick<ImportTable, 'importRows' | 'passedOverReason'> {
  name: Name;
  columns: readonly string[];
}

export interface KnownTable<Name extends string> extends ImportTable {
  kind: Name;
}

/** Gives each file to the first kind that fits; the tables come in the order of the kinds, of which later ones lean on earlier ones. */
export function planByColumns<Name extends string>(
  sources: readonly Source[],
  kinds: readonly FileKind<Name>[],
  called: string,
): { tables: KnownTable<Name>[]; unused: UnusedFile[] } {
  const unused: UnusedFile[] = [];
  const tables: KnownTable<Name>[] = [];
  for (const source of sources) {
    const fitting = kinds.flatMap((kind) => {
      const header = findHeader(source, kind.columns);
      return header ? [{ kind, header }] : [];
    })[0];
    if (fitting) tables.push({ ...fitting.kind, kind: fitting.kind.name, source, header: fitting.header });
    else
      unused.push({
        file: source.name,
        reason: { ja: `${called} のどのファイルの列でもありません`, en: `its columns are those of no ${called} file` },
      });
  }
  if (tables.length === 0) {
    const wanted = kinds.map(({ name, columns }) => `${name} have the columns ${columns.join(', ')}`).join('; ');
    const columns = kinds.map(({ name, columns }) => `${name}（${columns.join('、')}）`).join('、');
    throw new ImportError({
      ja: `${called} のファイルがありません。必要な列: ${columns}`,
      en: `None of the files is a file of ${called}; ${wanted}.`,
    });
  }
  const order = kinds.map(({ name }) => name);
  tables.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { tables, unused };
}

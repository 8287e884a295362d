import { importMappings } from '@tasuki/db';
import { type FileFormat, type FileInspection, type FileSet, ImportError, inspectFile } from '@tasuki/importer';
import { eq } from 'drizzle-orm';
import type { ApiContext } from '../../context.ts';
import { findSourceToJoin } from './find-source-to-join.ts';
import { type ImportFormat, type ImportInspection, presentUpload } from './import-upload.type.ts';
import { proposeSource } from './propose-source.ts';
import { noProblem, toldProblem } from './told-problem.ts';
import type { UploadRow } from './uploads.ts';

const SHOWN_SAMPLES = 20;

/** What an upload looks like, with the mapping that was used last for the same header, or a proposed one. */
export async function inspectUpload(
  { db, imports }: ApiContext,
  upload: UploadRow,
  encoding: string | null,
): Promise<ImportInspection> {
  let found: FileInspection;
  try {
    found = await inspectFile(imports.uploads.pathOf(upload), { encoding: encoding ?? undefined });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { ...unreadable, upload: presentUpload(upload), ...toldProblem(error) };
  }
  const [saved] = await db.select().from(importMappings).where(eq(importMappings.fingerprint, found.fingerprint));
  const join = saved?.mapping ? null : await findSourceToJoin(db, found);
  return {
    upload: presentUpload(upload),
    ...noProblem,
    encoding: found.encoding,
    delimiter: found.delimiter,
    headerLine: found.headerLine,
    columns: found.columns.map(({ name, samples }) => ({
      name,
      samples: [...new Set(samples.filter((text) => text.trim() !== ''))].slice(0, SHOWN_SAMPLES),
    })),
    format: presentRecognised(found),
    mapping: saved?.mapping ?? {
      source: join?.source ?? proposeSource(upload.fileName, found.fingerprint),
      tables: found.proposal ? [found.proposal] : [],
    },
    join,
    isRemembered: Boolean(saved?.mapping),
    rememberedPreset: saved?.preset ?? null,
  };
}

const unreadable = {
  ...{ encoding: null, delimiter: null, headerLine: null, columns: [], format: null, mapping: null },
  ...{ join: null, isRemembered: false, rememberedPreset: null },
};

const presentRecognised = ({ set, format }: FileInspection) =>
  set ? presentSet(set) : format ? presentFormat(format) : null;

export const presentFormat = ({ name, title }: Pick<FileFormat, 'name' | 'title'>): ImportFormat => ({
  ...{ name, titleJa: title.ja, titleEn: title.en },
  ...{ orderJa: null, orderEn: null },
});

export const presentSet = ({ files, ...set }: FileSet): ImportFormat => ({
  ...presentFormat(set),
  orderJa: files.map(({ called }) => called.ja).join(' → '),
  orderEn: files.map(({ called }) => called.en).join(' → '),
});

import { parseGlobalId } from '@tasuki/domain';
import { ImportError, type ImportRequest, parseMapping, presets, sourceName } from '@tasuki/importer';
import type { ApiContext } from '../../context.ts';
import { badUserInput } from '../../errors.ts';
import type { ImportSettings } from './import-preview.type.ts';
import type { UploadRow } from './uploads.ts';

/** The upload behind an id; null where it is gone. */
export async function readUpload({ imports }: ApiContext, id: string): Promise<UploadRow | null> {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== 'import-upload') throw badUserInput(`${id} is not the id of an upload.`, { field: 'uploadId' });
  const upload = await imports.uploads.find(parsed.id);
  return upload && (await imports.uploads.isKept(upload.id)) ? upload : null;
}

/** What the importer is asked for; throws an ImportError with a sentence for the person where it cannot be done. */
export async function readSettings(
  context: ApiContext,
  { uploadId, preset, mapping, source, encoding }: ImportSettings,
): Promise<ImportRequest & { uploadId: string }> {
  if (!presets.includes(preset)) throw badUserInput(`"${preset}" is no preset.`, { field: 'preset' });
  if (source && !/^[a-z0-9][a-z0-9._-]*$/.test(source)) throw new ImportError(sourceName);
  const upload = await readUpload(context, uploadId);
  if (!upload)
    throw new ImportError({
      ja: '送信したファイルがもうありません。もう一度選んでください。',
      en: 'The uploaded file is gone; choose it again.',
    });
  return {
    preset,
    files: [context.imports.uploads.pathOf(upload)],
    uploadId: upload.id,
    mapping: preset === 'csv' && mapping ? parseMapping(mapping) : undefined,
    source: source || undefined,
    encoding: encoding || undefined,
  };
}

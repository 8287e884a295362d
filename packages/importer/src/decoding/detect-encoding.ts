import chardet from 'chardet';
import iconv from 'iconv-lite';
import { ImportError } from '../import-error.ts';
import type { Survey } from './survey-file.ts';

/** The names under which reports show the encodings that are told apart without being stated. */
export type DetectedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp932' | 'latin1' | 'euc-jp';

export interface Encoding {
  name: string;
  /** Bytes of a mark in front that do not belong to the text. */
  skipBytes: number;
}

const synonyms: Record<string, string> = {
  shift_jis: 'cp932',
  'shift-jis': 'cp932',
  sjis: 'cp932',
  'windows-31j': 'cp932',
  ms932: 'cp932',
  'latin-1': 'latin1',
  'iso-8859-1': 'latin1',
  utf8: 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16': 'utf-16le',
};

/** The encoding that somebody stated; throws an ImportError for a name that nobody knows. */
export function statedEncoding(stated: string, survey: Survey): Encoding {
  const name = synonyms[stated.toLowerCase()] ?? stated.toLowerCase();
  if (!iconv.encodingExists(name))
    throw new ImportError({
      ja: `文字コード「${stated}」は使えません。utf-8、utf-16le、utf-16be、cp932（Shift_JIS）、latin1 のいずれかを指定してください。`,
      en: `The encoding "${stated}" is unknown; use utf-8, utf-16le, utf-16be, cp932 (Shift_JIS) or latin1.`,
    });
  if (stated.toLowerCase() === 'utf-16' && survey.bom === 'utf-16be') return { name: 'utf-16be', skipBytes: 2 };
  return { name, skipBytes: markBytes(survey) };
}

/** Decides by mark, then validity, then statistics: what is well-formed UTF-8 is never anything else in practice. */
export function detectEncoding(survey: Survey): Encoding {
  const skipBytes = markBytes(survey);
  return { name: nameOf(survey), skipBytes };
}

function nameOf(survey: Survey): DetectedEncoding {
  if (survey.bom === 'utf-16le' || survey.bom === 'utf-16be') return survey.bom;
  const [even, odd] = survey.nulsAt;
  // The NUL of an ASCII character is its second byte in little endian and its first in big endian.
  if (even + odd > 0) return odd > 0 ? 'utf-16le' : 'utf-16be';
  // Some shops write a UTF-8 mark in front of Shift_JIS, so that a mark alone does not decide.
  if (survey.isUtf8) return 'utf-8';
  const statistics = new Map(chardet.analyse(survey.sample).map(({ name, confidence }) => [name, confidence]));
  const chance = (name: string) => statistics.get(name as never) ?? 0;
  const japanese = Math.max(chance('Shift_JIS'), survey.cp932.runShare * 100);
  if (chance('EUC-JP') >= 60 && chance('EUC-JP') > chance('Shift_JIS')) return 'euc-jp';
  return survey.cp932.isComplete && japanese >= 40 ? 'cp932' : 'latin1';
}

const markBytes = ({ bom }: Survey) => (bom === 'utf-8' ? 3 : bom ? 2 : 0);

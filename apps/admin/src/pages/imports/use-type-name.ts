import { useTexts } from '@tasuki/i18n';
import { importsTexts } from './imports-texts.ts';

/** What a report's record types are called; a type without a word here keeps the importer's. */
export function useTypeName(): (type: string) => string {
  const t = useTexts(importsTexts);
  return (type) => (`imports.type.${type}` in importsTexts ? t(`imports.type.${type}` as 'imports.type.leads') : type);
}

import { DEPARTMENTS, type Department, useFormats, useTexts } from '@tasuki/i18n';
import { numbersTexts } from '../numbers-texts.ts';

/** Whose KPIs an address asks for; the app's own department where it says nothing, and all of them in the admin app. */
export function readOwners(text: string | undefined, app: Department): readonly Department[] {
  const named = DEPARTMENTS.find((department) => department === text);
  if (named) return [named];
  return text === 'all' || app === 'ADMIN' ? DEPARTMENTS : [app];
}

/** What owners of KPIs are called: nobody's lever alone is the company's. */
export function useOwnerName(): (owner: Department, isShort?: boolean) => string {
  const t = useTexts(numbersTexts);
  const formats = useFormats();
  return (owner, isShort = false) => {
    if (owner === 'ADMIN') return t('numbers.company');
    return isShort ? formats.departmentShort(owner) : formats.department(owner);
  };
}

import { useMantineColorScheme } from '@mantine/core';
import { useLocale } from '@tasuki/i18n';
import { densitySetting, singleKeySetting, useStoredSetting } from '@tasuki/ui';
import { useMemo } from 'react';
import type { PreferencesQuery, SetPreferencesInput } from '../__generated__/operations.ts';

type Stored = PreferencesQuery['viewer']['preferences'];
/** The choices as they hold on this device now, in the words of the API. */
export type Chosen = { readonly [Name in Exclude<keyof Stored, '__typename'>]-?: NonNullable<Stored[Name]> };

const upper = <Word extends string>(word: Word) => word.toUpperCase() as Uppercase<Word>;
const lower = <Word extends string>(word: Word) => word.toLowerCase() as Lowercase<Word>;

/** The person's choices on this device, and how to change them. */
export function useOwnSettings(): { chosen: Chosen; choose: (change: SetPreferencesInput) => void } {
  const { locale, setLocale } = useLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const density = useStoredSetting(densitySetting);
  const singleKeys = useStoredSetting(singleKeySetting);
  const chosen = useMemo<Chosen>(
    () => ({
      locale: upper(locale),
      theme: upper(colorScheme),
      density: upper(density),
      hasSingleKeys: singleKeys === 'on',
    }),
    [locale, colorScheme, density, singleKeys],
  );
  const choose = (change: SetPreferencesInput) => {
    if (change.locale) setLocale(lower(change.locale));
    if (change.theme) setColorScheme(lower(change.theme));
    if (change.density) densitySetting.set(lower(change.density));
    if (change.hasSingleKeys != null) singleKeySetting.set(change.hasSingleKeys ? 'on' : 'off');
  };
  return { chosen, choose };
}

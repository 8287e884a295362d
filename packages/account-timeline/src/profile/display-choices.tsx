import { LOCALE_NAMES, LOCALES, useTexts } from '@tasuki/i18n';
import { Checkbox, NativeSelect, uiTexts } from '@tasuki/ui';
import { useOwnSettings } from './own-settings.ts';

const THEMES = ['light', 'dark', 'auto'] as const;
const DENSITIES = ['standard', 'comfortable', 'compact'] as const;

/** Language, theme, row height and single keys: they hold at once, and are kept for every device. */
export function DisplayChoices() {
  const t = useTexts(uiTexts);
  const { chosen, choose } = useOwnSettings();
  return (
    <>
      <NativeSelect
        label={t('ui.language')}
        value={chosen.locale}
        onChange={(event) => choose({ locale: event.currentTarget.value as typeof chosen.locale })}
        data={LOCALES.map((locale) => ({ value: locale.toUpperCase(), label: LOCALE_NAMES[locale] }))}
      />
      <NativeSelect
        label={t('ui.theme')}
        value={chosen.theme}
        onChange={(event) => choose({ theme: event.currentTarget.value as typeof chosen.theme })}
        data={THEMES.map((theme) => ({ value: theme.toUpperCase(), label: t(`ui.theme.${theme}`) }))}
      />
      <NativeSelect
        label={t('ui.density')}
        value={chosen.density}
        onChange={(event) => choose({ density: event.currentTarget.value as typeof chosen.density })}
        data={DENSITIES.map((density) => ({ value: density.toUpperCase(), label: t(`ui.density.${density}`) }))}
      />
      <Checkbox
        label={t('ui.shortcuts.single')}
        description={t('ui.shortcuts.single.why')}
        checked={chosen.hasSingleKeys}
        onChange={(event) => choose({ hasSingleKeys: event.currentTarget.checked })}
      />
    </>
  );
}

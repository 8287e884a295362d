import { type Department, useFormats, useTexts } from '@tasuki/i18n';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
import { uiTexts } from '../ui-texts.ts';
import type { RailApp } from './rail.tsx';

const GO_KEYS: Record<Department, string> = {
  MARKETING: 'g m',
  INSIDE_SALES: 'g i',
  FIELD_SALES: 'g f',
  CUSTOMER_SUCCESS: 'g s',
  ADMIN: 'g a',
};

interface ShellActions {
  apps: readonly RailApp[];
  onPalette: () => void;
  onSheet: () => void;
}

/** The shortcuts that work on every page of every app. */
export function useShellShortcuts({ apps, onPalette, onSheet }: ShellActions): void {
  const t = useTexts(uiTexts);
  const formats = useFormats();
  const everywhere = t('ui.shortcuts.everywhere');
  useShortcuts([
    { keys: 'mod+k', label: t('ui.search'), group: everywhere, run: onPalette },
    { keys: '?', label: t('ui.shortcuts'), group: everywhere, run: onSheet },
    { keys: '/', label: t('ui.filter'), group: t('ui.shortcuts.list'), run: focusFilter },
    ...apps.map(({ department, href }) => ({
      keys: GO_KEYS[department],
      label: formats.department(department),
      group: t('ui.shortcuts.go'),
      run: () => window.location.assign(href),
    })),
  ]);
}

function focusFilter() {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  field?.focus();
  field?.select();
}

import { MantineProvider } from '@mantine/core';
import type { Department } from '@tasuki/i18n';
import { type ReactNode, useEffect, useLayoutEffect, useMemo } from 'react';
import { ToastProvider } from './feedback/toasts.tsx';
import { guardSecondClicks } from './guard-second-clicks.ts';
import { CommandProvider } from './palette/commands.tsx';
import { ShortcutProvider } from './shortcuts/shortcut-provider.tsx';
import { createAppTheme, tokenVariables } from './theme.ts';

/** Everything that the parts of this package need around them, in the accent of one department. */
export function UiProvider({ department, children }: { department: Department; children: ReactNode }) {
  const theme = useMemo(() => createAppTheme(department), [department]);
  useLayoutEffect(() => {
    document.documentElement.dataset.accent = department;
  }, [department]);
  useEffect(guardSecondClicks, []);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={tokenVariables}
      getStyleNonce={() => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''}
    >
      <ShortcutProvider>
        <CommandProvider>
          <ToastProvider>{children}</ToastProvider>
        </CommandProvider>
      </ShortcutProvider>
    </MantineProvider>
  );
}

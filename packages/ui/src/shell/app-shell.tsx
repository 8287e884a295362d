import { type Department, useTexts } from '@tasuki/i18n';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { LoadingDialog } from '../feedback/loading-dialog.tsx';
import { lazyPart } from '../lazy-part.tsx';
import type { CommandSearch } from '../palette/use-found-records.ts';
import { uiTexts } from '../ui-texts.ts';
import { LoadingPalette } from './loading-palette.tsx';
import { Rail, type RailApp } from './rail.tsx';
import styles from './shell.module.css';
import { useShellShortcuts } from './shell-shortcuts.ts';
import type { SyncState } from './sync-chip.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

// Dialogs are loaded when they are first opened: the first view needs none of them.
const CommandPalette = lazyPart(() => import('../palette/command-palette.tsx').then((m) => m.CommandPalette));
const ShortcutSheet = lazyPart(() => import('../shortcuts/shortcut-sheet.tsx').then((m) => m.ShortcutSheet));

export interface NavItem {
  href: string;
  label: string;
  current: boolean;
}

export interface ShellPerson {
  name: string;
  email: string;
}

export interface AppShellProps {
  department: Department;
  apps: readonly RailApp[];
  nav: readonly NavItem[];
  person: ShellPerson;
  sync: SyncState;
  /** Follows a link of this app without loading the page anew. */
  navigate: (href: string) => void;
  search?: CommandSearch;
  /** Beside the person's menu. */
  tools?: ReactNode;
  /** Where the person decides about themselves. */
  profileHref: string;
  onSignOut: () => void;
  children: ReactNode;
}

/** The frame that all five apps share: rail, top bar, palette, shortcut sheet. */
export function AppShell(props: AppShellProps) {
  const t = useTexts(uiTexts);
  const [open, setOpen] = useState<'palette' | 'shortcuts' | undefined>();
  const [typed, setTyped] = useState('');
  const close = () => {
    setOpen(undefined);
    setTyped('');
  };
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  useShellShortcuts({ apps: props.apps, onPalette: () => setOpen('palette'), onSheet: () => setOpen('shortcuts') });
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={focusMain}>
        {t('ui.skip')}
      </button>
      <Rail apps={props.apps} current={props.department} />
      <TopBar {...props} onPalette={() => setOpen('palette')} onShortcuts={() => setOpen('shortcuts')} />
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
      <Suspense fallback={<LoadingPalette typed={typed} onType={setTyped} onClose={close} />}>
        {open === 'palette' ? <CommandPalette typed={typed} onClose={close} search={props.search} /> : null}
      </Suspense>
      <Suspense fallback={<LoadingDialog />}>
        {open === 'shortcuts' ? <ShortcutSheet onClose={close} /> : null}
      </Suspense>
    </div>
  );
}

// A button, not a link: the address's fragment may hold the event that is open.
function focusMain() {
  document.getElementById('main')?.focus();
}

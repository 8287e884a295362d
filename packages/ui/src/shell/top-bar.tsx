import { IconSearch } from '@tabler/icons-react';
import { LOCALE_NAMES, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Suspense, useState } from 'react';
import { lazyPart } from '../lazy-part.tsx';
import { Kbd } from '../shortcuts/kbd.tsx';
import { uiTexts } from '../ui-texts.ts';
import type { AppShellProps } from './app-shell.tsx';
import { InAppLink } from './in-app-link.tsx';
import { MeButton } from './me-button.tsx';
import { PageNav } from './page-nav.tsx';
import styles from './shell.module.css';
import { SyncChip } from './sync-chip.tsx';

interface TopBarProps extends AppShellProps {
  onPalette: () => void;
  onShortcuts: () => void;
}

export function TopBar(props: TopBarProps) {
  const formats = useFormats();
  const [home] = props.nav;
  return (
    <header className={styles.top}>
      <InAppLink
        href={home?.href ?? '/'}
        navigate={props.navigate}
        className={styles.appName}
        title={formats.department(props.department)}
      >
        {formats.department(props.department)}
      </InAppLink>
      <PageNav nav={props.nav} navigate={props.navigate} />
      <PaletteButton onPalette={props.onPalette} />
      <div className={styles.end}>
        <SyncChip state={props.sync} />
        {props.tools}
        <LocaleButton />
        <Me {...props} />
      </div>
    </header>
  );
}

const MeMenu = lazyPart(() => import('./me-menu.tsx').then((m) => m.MeMenu));

/** The button is there at once, the menu behind it when it is first asked for. */
function Me(props: TopBarProps) {
  const [isWanted, setIsWanted] = useState(false);
  const button = <MeButton name={props.person.name} onClick={() => setIsWanted(true)} />;
  return isWanted ? (
    <Suspense fallback={button}>
      <MeMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}

function PaletteButton({ onPalette }: { onPalette: () => void }) {
  const t = useTexts(uiTexts);
  return (
    <button type="button" className={styles.palette} onClick={onPalette} aria-keyshortcuts="Control+K">
      <IconSearch size={16} aria-hidden />
      <span className={styles.paletteWord}>{t('ui.search')}</span>
      <span className={styles.paletteKeys}>
        <Kbd keys="mod+k" />
      </span>
    </button>
  );
}

function LocaleButton() {
  const { locale, setLocale } = useLocale();
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <button type="button" className={styles.button} lang={other} onClick={() => setLocale(other)}>
      {LOCALE_NAMES[other]}
    </button>
  );
}

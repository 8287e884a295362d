import { useTexts } from '@tasuki/i18n';
import { type RefObject, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { lazyPart } from '../lazy-part.tsx';
import { uiTexts } from '../ui-texts.ts';
import type { AppShellProps } from './app-shell.tsx';
import { InAppLink } from './in-app-link.tsx';
import { MoreButton } from './more-button.tsx';
import styles from './shell.module.css';

const MorePages = lazyPart(() => import('./more-pages.tsx').then((m) => m.MorePages));

/** The pages of an app: as many as one line holds, and the others in a menu at its end, named after the page one is on. */
export function PageNav({ nav, navigate }: Pick<AppShellProps, 'nav' | 'navigate'>) {
  const t = useTexts(uiTexts);
  const line = useRef<HTMLElement>(null);
  const fitting = useFitting(line, nav.map(({ label, current }) => `${label}${current ? '*' : ''}`).join());
  const [isMoreWanted, setIsMoreWanted] = useState(false);
  const more = nav.slice(fitting);
  const here = more.find(({ current }) => current);
  const button = <MoreButton label={here?.label} onClick={() => setIsMoreWanted(true)} />;
  return (
    <nav ref={line} className={styles.nav} aria-label={t('ui.pages')}>
      {nav.map(({ href, label, current }, index) => (
        <InAppLink
          key={href}
          href={href}
          navigate={navigate}
          className={index < fitting ? styles.navLink : `${styles.navLink} ${styles.tooFar}`}
          current={current}
        >
          {label}
        </InAppLink>
      ))}
      {more.length === 0 ? null : isMoreWanted ? (
        <Suspense fallback={button}>
          <MorePages pages={more} label={here?.label} navigate={navigate} />
        </Suspense>
      ) : (
        button
      )}
    </nav>
  );
}

const GAP_PX = 4;
/** The widest that the button of the menu gets; the style sheet cuts its label there. */
const MORE_PX = 136;

/** How many links of the line fit; measured again when its width or (`words`) what stands in it changes. */
function useFitting(line: RefObject<HTMLElement | null>, words: string): number {
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have other widths.
  useLayoutEffect(() => {
    const box = line.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setFitting(countFitting(box)));
    setFitting(countFitting(box));
    observer.observe(box);
    return () => observer.disconnect();
  }, [line, words]);
  return fitting;
}

function countFitting(box: HTMLElement): number {
  const widths = [...box.querySelectorAll('a')].map((link) => link.offsetWidth + GAP_PX);
  const room = box.clientWidth;
  if (room === 0 || widths.reduce((sum, width) => sum + width, 0) <= room) return widths.length;
  let used = MORE_PX;
  const first = widths.findIndex((width) => {
    used += width;
    return used > room;
  });
  return first === -1 ? widths.length : first;
}

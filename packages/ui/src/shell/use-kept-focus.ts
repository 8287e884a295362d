import { type RefObject, useEffect } from 'react';

/** Long enough for a dialog to give the focus back, and for a list to move on by itself. */
const GRACE_MILLISECONDS = 80;

const PLACES = 'section, article, form, li, [role="group"], main';
const DIALOG = '[role="dialog"]';
/** The row that a list stands on, which the list itself tells while it has the focus. */
const LIST_ON_A_ROW = ':is([role="grid"], [role="treegrid"])[aria-activedescendant]';
/** Where Tab stops in the card that a board stands on. */
const CHOSEN_CARD = '[data-active="true"] button[tabindex="0"]';

/**
 * Where what had the focus is gone (a step of a wizard, a dialog's own trigger), the focus goes to the part of the page where it
 * was, and not to the page's beginning. After a dialog that an address opened it goes to the row that it told about, or else to
 * the page's heading.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let within: Element[] = [];
    let isInDialog = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      isInDialog = target.closest(DIALOG) !== null;
      if (main.current?.contains(target)) within = ancestorsOf(target);
    };
    const isLost = () => {
      if (document.activeElement !== document.body) return false;
      return within[0]?.isConnected === false || (isInDialog && document.querySelector(DIALOG) === null);
    };
    const keep = () => {
      if (!isLost()) return;
      isInDialog = false;
      const place = placeOf(within);
      // What is not shown, as the heading for the other width, does not take the focus.
      (place ? [place] : beginningsOf(main.current)).some(takesFocus);
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(keep, GRACE_MILLISECONDS);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [main]);
}

function placeOf(within: readonly Element[]): HTMLElement | null | undefined {
  const [last] = within;
  if (last?.isConnected) return last as HTMLElement;
  return within.find((element) => element.isConnected)?.closest<HTMLElement>(PLACES);
}

function beginningsOf(main: HTMLElement | null): HTMLElement[] {
  if (!main) return [];
  return [
    ...[LIST_ON_A_ROW, CHOSEN_CARD, 'h1'].flatMap((place) => [...main.querySelectorAll<HTMLElement>(place)]),
    main,
  ];
}

function takesFocus(place: HTMLElement): boolean {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  return document.activeElement === place;
}

function ancestorsOf(element: Element): Element[] {
  const found = [];
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) found.push(each);
  return found;
}

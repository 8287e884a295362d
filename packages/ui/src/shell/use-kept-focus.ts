import { type RefObject, useEffect } from 'react';

/** Long enough for a dialog to give the focus back, and for a list to move on by itself. */
const GRACE_MILLISECONDS = 80;

const PLACES = 'section, article, form, li, [role="group"], main';

/**
 * Where what had the focus is gone (a step of a wizard, a dialog's own trigger), the focus goes to the part of the page where it
 * was, and not to the page's beginning.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let within: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && main.current?.contains(target)) within = ancestorsOf(target);
    };
    const keep = () => {
      const isLost = document.activeElement === document.body && within[0]?.isConnected === false;
      const place = isLost ? within.find((element) => element.isConnected)?.closest<HTMLElement>(PLACES) : null;
      if (!place) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body || within[0]?.isConnected !== false) return;
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

function ancestorsOf(element: Element): Element[] {
  const found = [];
  for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) found.push(each);
  return found;
}

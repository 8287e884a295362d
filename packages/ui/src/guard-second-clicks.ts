const CONTROL = 'button, a, summary, [role=button], [role=menuitem], [role=option]';

/**
 * The second click of a double click belongs to what the first one hit. Where that has gone by then and something else has
 * moved under the pointer, it is dropped: it would accept the next pass, or record a call with the next company. Answers with
 * the way to stop.
 */
export function guardSecondClicks(): () => void {
  let first: Element | null = null;
  const guard = (event: MouseEvent) => {
    const hit = event.target instanceof Element ? event.target.closest(CONTROL) : null;
    // A key that presses a button has a detail of 0.
    if (event.detail <= 1) first = hit;
    else if (hit && hit !== first) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  window.addEventListener('click', guard, { capture: true });
  return () => window.removeEventListener('click', guard, { capture: true });
}

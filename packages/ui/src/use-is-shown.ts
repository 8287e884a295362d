import { useEffect, useRef } from 'react';

/** Asks whether this part is still on the page, for what an answer that took its time may do to a person who has gone on. */
export function useIsShown(): () => boolean {
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return () => isShown.current;
}

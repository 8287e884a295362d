import { type ChangeEvent, type CompositionEvent, useEffect, useRef, useState } from 'react';

const DELAY_MILLISECONDS = 250;

/** A text field that tells what was typed once it rests, and nothing while an input method composes (変換中). */
export function useDelayedText(value: string, onRest: (text: string) => void) {
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  const told = useRef(value);
  const tell = useRef(onRest);
  tell.current = onRest;
  useEffect(() => {
    // Back, or a cleared filter, changes the address under the field.
    if (value !== told.current) setText(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (composing || text === told.current) return;
    const timer = setTimeout(() => {
      told.current = text;
      tell.current(text);
    }, DELAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, composing]);
  return {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.currentTarget.value),
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: (_event: CompositionEvent) => setComposing(false),
  };
}

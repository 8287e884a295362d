interface ComposingKeyEvent {
  isComposing?: boolean;
  keyCode?: number;
  nativeEvent?: { isComposing?: boolean };
}

// Safari ends the composition before it reports the Enter that ended it; only the old code 229 tells.
const KEY_CODE_WHILE_COMPOSING = 229;

/** Whether a key belongs to the input method (変換中) and must neither submit nor trigger anything. */
export function isComposing(event: ComposingKeyEvent): boolean {
  return Boolean(event.isComposing || event.nativeEvent?.isComposing || event.keyCode === KEY_CODE_WHILE_COMPOSING);
}

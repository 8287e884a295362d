import { expect, test, vi } from 'vitest';
import type { KeyPress } from './keys.ts';
import { ShortcutRegistry } from './registry.ts';

const page = { isDialogOpen: false, now: 0 };

function press(key: string, change: Partial<KeyPress> = {}) {
  const digit = /^\d$/.test(key) ? `Digit${key}` : '';
  return {
    key,
    code: digit,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    preventDefault: () => {},
    ...change,
  };
}

function registered(keys: string | string[], change: { inDialog?: boolean } = {}) {
  const registry = new ShortcutRegistry();
  const run = vi.fn();
  registry.register({ keys, run, ...change });
  return { registry, run };
}

/** A target as `isTyping` sees it: an element within a field, or not. */
function target(isField: boolean): EventTarget {
  return Object.assign(new EventTarget(), {
    closest: (selector: string) => (isField && selector.includes('textarea') ? {} : null),
  });
}

test('a letter runs its shortcut', () => {
  const { registry, run } = registered('j');
  expect(registry.handle(press('j'), page)).toBe(true);
  expect(run).toHaveBeenCalledOnce();
});

test.each(['1', 'a', 'z', 'Enter'])('%s acts once, however long it is held', (key) => {
  const { registry, run } = registered(key);
  registry.handle(press(key), page);
  expect(registry.handle(press(key, { repeat: true }), page)).toBe(true);
  expect(run).toHaveBeenCalledOnce();
});

test.each(['j', 'k', ']', 'ArrowDown', 'PageUp'])('%s goes on moving while it is held', (key) => {
  const { registry, run } = registered(key);
  registry.handle(press(key), page);
  registry.handle(press(key, { repeat: true }), page);
  expect(run).toHaveBeenCalledTimes(2);
});

test('a letter typed in a field is text, not a shortcut', () => {
  const { registry, run } = registered('j');
  expect(registry.handle(press('j', { target: target(true) }), page)).toBe(false);
  expect(run).not.toHaveBeenCalled();
});

test.each([{ isComposing: true }, { keyCode: 229 }])('a key of the input method is no shortcut: %o', (composing) => {
  const { registry, run } = registered(['Enter', 'j', '1']);
  for (const key of ['Enter', 'j', '1']) registry.handle(press(key, composing), page);
  expect(run).not.toHaveBeenCalled();
});

test.each([
  { ctrlKey: true },
  { metaKey: true },
  { altKey: true },
])('a letter with a modifier belongs to the browser: %o', (modifier) => {
  const { registry, run } = registered('j');
  registry.handle(press('j', modifier), page);
  expect(run).not.toHaveBeenCalled();
});

test('⌘K and Ctrl+K work even while typing', () => {
  const { registry, run } = registered('mod+k');
  registry.handle(press('k', { ctrlKey: true, target: target(true) }), page);
  registry.handle(press('k', { metaKey: true }), page);
  expect(run).toHaveBeenCalledTimes(2);
});

test('Shift+1 is found by its place, whatever sign the keyboard prints', () => {
  const { registry, run } = registered('shift+1');
  registry.handle(press('!', { code: 'Digit1', shiftKey: true }), page);
  registry.handle(press('1'), page);
  expect(run).toHaveBeenCalledOnce();
});

test('with single keys switched off letters do nothing, and named keys still work', () => {
  const { registry, run } = registered(['j', 'shift+1', 'g m', 'ArrowDown']);
  registry.singleKeysEnabled = false;
  registry.handle(press('j'), page);
  registry.handle(press('!', { code: 'Digit1', shiftKey: true }), page);
  registry.handle(press('g'), page);
  registry.handle(press('m'), page);
  expect(run).not.toHaveBeenCalled();
  registry.handle(press('ArrowDown'), page);
  expect(run).toHaveBeenCalledOnce();
});

test('a sequence needs its second key soon after the first', () => {
  const { registry, run } = registered('g m');
  registry.handle(press('g'), page);
  registry.handle(press('m'), { ...page, now: 5000 });
  expect(run).not.toHaveBeenCalled();
  registry.handle(press('g'), { ...page, now: 6000 });
  registry.handle(press('m'), { ...page, now: 6500 });
  expect(run).toHaveBeenCalledOnce();
});

test('while a dialog is open the page’s shortcuts rest', () => {
  const { registry, run } = registered('j');
  registry.handle(press('j'), { ...page, isDialogOpen: true });
  expect(run).not.toHaveBeenCalled();
});

test('the innermost part wins a key that two parts want', () => {
  const { registry, run } = registered('e');
  const inner = vi.fn();
  const remove = registry.register({ keys: 'e', run: inner });
  registry.handle(press('e'), page);
  expect([inner.mock.calls.length, run.mock.calls.length]).toEqual([1, 0]);
  remove();
  registry.handle(press('e'), page);
  expect(run).toHaveBeenCalledOnce();
});

import { expect, test } from 'vitest';
import { detectDelimiter } from './detect-delimiter.ts';

test.each([
  ['a comma', 'a,b,c\n1,2,3\n', ','],
  ['a semicolon, as European programs write it beside decimal commas', 'a;b;c\n1,5;2,5;3,5\n', ';'],
  ['a tab', 'a\tb\n1,x\t2\n', '\t'],
  ['a comma although a quoted text is full of semicolons', 'a,b\n"x;y;z",2\n"p;q;r",3\n', ','],
  ['a comma where there is one column', 'name\nTasuki\n', ','],
])('the delimiter is %s', (_which, text, delimiter) => expect(detectDelimiter(text)).toBe(delimiter));

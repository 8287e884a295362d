import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { type Plugin, parseSync, Visitor } from 'vite';

const COMPILER = '@lingui/message-utils/compileMessage';
const NO_COMPILER = `\0${COMPILER}`;

/**
 * Compiles the texts given to `defineTexts` when an app is built: the browser neither loads the parser of ICU MessageFormat
 * nor runs it each time that a text is shown. What names no value stays the string that it is.
 */
export function compiledTexts(): Plugin {
  return {
    name: 'tasuki:compiled-texts',
    apply: 'build',
    resolveId: { order: 'pre', handler: (source) => (source === COMPILER ? NO_COMPILER : undefined) },
    load: (id) => (id === NO_COMPILER ? 'export const compileMessage = (text) => [text];' : undefined),
    transform: {
      order: 'post',
      filter: { code: 'defineTexts(' },
      handler: (code, id) => compileTexts(code, id),
    },
  };
}

/** The code with each ICU message of a catalog in it compiled. Throws at a text that is not written out in its catalog. */
export function compileTexts(code: string, file: string): string {
  const found: { start: number; end: number; compiled: string }[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [catalog] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'defineTexts') return;
      if (catalog?.type !== 'ObjectExpression')
        throw new Error(`${file}: texts are defined in an object of their own.`);
      for (const entry of catalog.properties) {
        const text = entry.type === 'Property' ? entry.value : undefined;
        if (text?.type !== 'ObjectExpression') throw new Error(`${file}: a text is written as { ja, en }.`);
        for (const { start, end, message } of text.properties.map((property) => messageOf(property, file))) {
          if (/[{']/.test(message))
            found.push({ start, end, compiled: JSON.stringify(compileMessageOrThrow(message)) });
        }
      }
    },
  }).visit(parseSync(file, code).program);
  return found.reduceRight(
    (before, { start, end, compiled }) => before.slice(0, start) + compiled + before.slice(end),
    code,
  );
}

type Property = Extract<
  Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['ObjectExpression']>>[0],
  object
>['properties'][number];

function messageOf(property: Property, file: string): { start: number; end: number; message: string } {
  const value = property.type === 'Property' ? property.value : undefined;
  if (value?.type !== 'Literal' || typeof value.value !== 'string') {
    throw new Error(`${file}: a text is a string that stands where it is defined.`);
  }
  return { start: value.start, end: value.end, message: value.value };
}

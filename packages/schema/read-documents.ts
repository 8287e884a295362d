import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentNode, parse, Source } from 'graphql';
import ts from 'typescript';

/** The gql documents of one source file together. */
export interface SourceDocuments {
  location: string;
  document: DocumentNode;
}

/** Reads what stands in gql`…` under a folder, file by file; specs have documents of their own, which no app sends. */
export async function readDocuments(folder: string): Promise<SourceDocuments[]> {
  const files = globSync('**/*.{ts,tsx}', { cwd: folder }).filter((file) => !/\.spec\.tsx?$/.test(file));
  const found = await Promise.all(
    files.toSorted().map(async (file) => {
      const location = join(folder, file);
      const text = gqlIn(location, await readFile(location, 'utf8'));
      return text === '' ? [] : [{ location, document: parse(new Source(text, location)) }];
    }),
  );
  return found.flat();
}

/** A fragment that another template brings (`${FRAGMENT}`) is read where it is written. */
function gqlIn(location: string, text: string): string {
  if (!text.includes('gql`')) return '';
  const templates: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'gql') templates.push(textOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(location, text, ts.ScriptTarget.Latest, true));
  return templates.join('\n');
}

function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join('\n');
}

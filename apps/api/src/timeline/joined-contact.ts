import { contacts } from '@tasuki/db';
import { getTableColumns } from 'drizzle-orm';
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import type { Contact } from '../accounts/contact.type.ts';
import { present } from '../records/present.ts';

/** The contact's columns in a page's row, each under its own prefixed name; absent where the contact was not asked for. */
export interface ContactColumns {
  [column: `contact.${string}`]: unknown;
}

const properties = Object.keys(getTableColumns(contacts));
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** For the select list of a query in which the contacts are called `c`. */
export const contactColumns = properties.map((name) => `c.${snake(name)} as "contact.${name}"`).join(', ');

/** The contact that came along with an event's row; undefined where none did. */
export function contactOf(row: ContactColumns): Contact | undefined {
  if (!row['contact.id']) return undefined;
  return present('contact', Object.fromEntries(properties.map((name) => [name, row[`contact.${name}`]])));
}

const asked = new WeakMap<FieldNode, boolean>();

/** Whether the operation wants the contacts of its events: one join instead of a second query. */
export function wantsContacts({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const [field] = fieldNodes;
  if (!field) return false;
  const known = asked.get(field);
  if (known !== undefined) return known;
  const seen = new Set<SelectionNode>();
  const wants = (node: SelectionNode): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    if (node.kind === Kind.FIELD && node.name.value === 'contact') return true;
    const inside = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value]?.selectionSet : node.selectionSet;
    return inside?.selections.some(wants) ?? false;
  };
  const answer = fieldNodes.some(wants);
  asked.set(field, answer);
  return answer;
}

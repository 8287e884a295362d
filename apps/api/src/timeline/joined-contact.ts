import { contacts } from '@tasuki/db';
import { getTableColumns } from 'drizzle-orm';
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import type { Contact } from '../accounts/contact.type.ts';
import { present } from '../records/present.ts';

/** The contact's columns in a page's row, each under its own prefixed name; absent where the contact was not asked for. */
export interface ContactColumns {
  [column: `contact.${string}`]: unknown;
}

/** The columns of the contact that an operation needs, named as in the table object; null where it asks for no contact. */
export type WantedContact = readonly string[] | null;

const properties = Object.keys(getTableColumns(contacts));
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** For the select list of a query in which the contacts are called `c`. Names come from the table, never from the caller. */
export const contactColumns = (wanted: readonly string[]): string =>
  wanted.map((name) => `c.${snake(name)} as "contact.${name}"`).join(', ');

/** The contact that came along with an event's row; null where none did. */
export type ContactOf = (row: ContactColumns) => Contact | null;

/** Presents each contact of one page once, however many of its events are about the same few people. */
export function joinedContacts(wanted: WantedContact): ContactOf {
  const presented = new Map<unknown, Contact>();
  return (row) => {
    const id = row['contact.id'];
    if (!wanted || !id) return null;
    const known = presented.get(id);
    if (known) return known;
    const contact = present('contact', Object.fromEntries(wanted.map((name) => [name, row[`contact.${name}`]])));
    presented.set(id, contact);
    return contact;
  };
}

const known = new WeakMap<FieldNode, WantedContact>();

/** Looks ahead, once an operation: one join instead of a second query, and no column more than is asked for. */
export function wantedContact(info: GraphQLResolveInfo): WantedContact {
  const [field] = info.fieldNodes;
  if (!field) return null;
  const found = known.get(field);
  if (found !== undefined) return found;
  const asked = fieldsUnderContact(info);
  const wanted = asked && columnsFor(asked);
  known.set(field, wanted);
  return wanted;
}

/** Fields that the ids answer without a column of their own. */
const fromIds = new Set(['__typename', 'id', 'account']);

/** A field that is no column may need any of them. */
function columnsFor(asked: ReadonlySet<string>): readonly string[] {
  const isCovered = [...asked].every((name) => fromIds.has(name) || properties.includes(name));
  return properties.filter((name) => !isCovered || name === 'id' || name === 'accountId' || asked.has(name));
}

/** The names of all fields that are asked of contacts anywhere below; null where no contact is. */
function fieldsUnderContact({ fieldNodes, fragments }: GraphQLResolveInfo): Set<string> | null {
  const asked = new Set<string>();
  let isAsked = false;
  const inside = (node: SelectionNode) =>
    (node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value]?.selectionSet : node.selectionSet)?.selections ??
    [];
  const visit = (node: SelectionNode, isInContact: boolean): void => {
    const name = node.kind === Kind.FIELD ? node.name.value : null;
    if (name && isInContact) {
      asked.add(name);
      return;
    }
    isAsked ||= name === 'contact';
    for (const child of inside(node)) visit(child, isInContact || name === 'contact');
  };
  for (const node of fieldNodes) visit(node, false);
  return isAsked ? asked : null;
}

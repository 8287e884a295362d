import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PER_PAGE, MOST_PER_PAGE } from './connections/page.ts';
import { badUserInput } from './errors.ts';

/** Enough for the largest page of the apps many times over, and far below what parsing could be abused for. */
export const MOST_TOKENS = 5000;
/** Fields below one another: twice as deep as any page of the apps. */
const MOST_LEVELS = 30;
/** Lists and objects within one another: a rule of six levels takes a dozen. */
const MOST_VALUE_LEVELS = 50;
/** Fields, as often as fragments repeat them: so many would be compiled. */
const MOST_FIELDS = 2000;
/** Questions in one operation: aliases repeat what each of them costs. */
const MOST_QUESTIONS = 100;
/** Records if every page were full: 200 accounts with 200 events each, who did them, and more. */
const MOST_RECORDS = 250_000;
/** What a list without pages is taken to hold. */
const USUAL_LIST = 5;

type Variables = Readonly<Record<string, unknown>>;
/** How many records a selection asks for at most, per record that it is asked of. */
type CountRecords = (variables: Variables) => number;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Measures a valid operation once and answers a check for each of its runs. Both throw BAD_USER_INPUT before anything is compiled
 * or read: fragments and aliases repeat a field, and every level multiplies the page sizes above it, so that a question of
 * a few lines can ask for more than a server has.
 */
export function limitsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Variables) => void {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  refuseShape(operation, fragments);
  const root = schema.getRootType(operation.operation);
  const countRecords = root ? recordsOf(operation.selectionSet, root, { schema, fragments }) : () => 0;
  const defaults = defaultsOf(operation);
  return (variables) => {
    refuseDeepValues(variables);
    const records = countRecords({ ...defaults, ...variables });
    if (records <= MOST_RECORDS) return;
    throw badUserInput(`This asks for up to ${records} records; ask for ${MOST_RECORDS} at most, in smaller pages.`);
  };
}

/** Whoever reads a value goes down it, also where it is nested to exhaust them: this looks at one level after another. */
function refuseDeepValues(variables: Variables): void {
  let level: unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_VALUE_LEVELS)
      throw badUserInput(`A variable is nested too deep; go ${MOST_VALUE_LEVELS} levels at most.`);
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
}

/** Of variables that are whole numbers: page sizes are nothing else. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

function refuseShape({ selectionSet }: OperationDefinitionNode, fragments: Fragments): void {
  const { fields, levels } = shapeOf(selectionSet, fragments, new Map());
  if (fields > MOST_FIELDS) throw badUserInput(`This asks for ${fields} fields; ask for ${MOST_FIELDS} at most.`);
  const questions = questionsIn(selectionSet, fragments);
  if (questions > MOST_QUESTIONS)
    throw badUserInput(`This asks ${questions} questions at once; ask ${MOST_QUESTIONS} at most.`);
  if (levels > MOST_LEVELS) throw badUserInput(`This is ${levels} levels deep; go ${MOST_LEVELS} deep at most.`);
}

function questionsIn({ selections }: SelectionSetNode, fragments: Fragments): number {
  return selections.reduce((sum, node) => {
    if (node.kind === Kind.FIELD) return sum + 1;
    const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    return sum + (part ? questionsIn(part.selectionSet, fragments) : 0);
  }, 0);
}

interface Shape {
  fields: number;
  levels: number;
}

/** Each fragment is measured once, however often it is spread: twenty that double each other stand for a million fields. */
function shapeOf(selectionSet: SelectionSetNode, fragments: Fragments, known: Map<string, Shape>): Shape {
  const shape = { fields: 0, levels: 0 };
  for (const node of selectionSet.selections) {
    const below = shapeBelow(node, fragments, known);
    shape.fields += below.fields;
    shape.levels = Math.max(shape.levels, below.levels);
  }
  return shape;
}

function shapeBelow(
  node: SelectionSetNode['selections'][number],
  fragments: Fragments,
  known: Map<string, Shape>,
): Shape {
  if (node.kind === Kind.INLINE_FRAGMENT) return shapeOf(node.selectionSet, fragments, known);
  if (node.kind === Kind.FIELD) {
    const below = node.selectionSet ? shapeOf(node.selectionSet, fragments, known) : { fields: 0, levels: 0 };
    return { fields: below.fields + 1, levels: below.levels + 1 };
  }
  const name = node.name.value;
  const fragment = fragments.get(name);
  const shape =
    known.get(name) ?? (fragment ? shapeOf(fragment.selectionSet, fragments, known) : { fields: 0, levels: 0 });
  known.set(name, shape);
  return shape;
}

interface Scope {
  schema: GraphQLSchema;
  fragments: Fragments;
}

function recordsOf(selectionSet: SelectionSetNode, parent: GraphQLCompositeType, scope: Scope): CountRecords {
  const counts = selectionSet.selections.map((node): CountRecords => {
    if (node.kind === Kind.FIELD) return recordsOfField(node, parent, scope);
    const part = node.kind === Kind.INLINE_FRAGMENT ? node : scope.fragments.get(node.name.value);
    const type = part?.typeCondition ? scope.schema.getType(part.typeCondition.name.value) : parent;
    return part && isCompositeType(type) ? recordsOf(part.selectionSet, type, scope) : () => 0;
  });
  return (variables) => counts.reduce((sum, count) => sum + count(variables), 0);
}

function recordsOfField(node: FieldNode, parent: GraphQLCompositeType, scope: Scope): CountRecords {
  const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
  const type = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(type)) return () => 0;
  const below = recordsOf(node.selectionSet, type, scope);
  const isPaged = field.args.some(({ name }) => name === 'first');
  const isList = isListType(getNullableType(field.type));
  const usual = isPaged ? DEFAULT_PER_PAGE : isList && !parent.name.endsWith('Connection') ? USUAL_LIST : 1;
  const size = pageSize(node);
  return (variables) => (size(variables) ?? usual) * (1 + below(variables));
}

/** `first` or `last`, where one of them is given; the resolver refuses a page out of range, and names the argument. */
function pageSize({ arguments: given = [] }: FieldNode): (variables: Variables) => number | undefined {
  const sizes = given.filter(({ name }) => name.value === 'first' || name.value === 'last').map(({ value }) => value);
  return (variables) => {
    for (const size of sizes) {
      const count =
        size.kind === Kind.VARIABLE ? variables[size.name.value] : size.kind === Kind.INT ? size.value : null;
      if (count != null && Number(count) > 0) return Math.min(Number(count), MOST_PER_PAGE);
    }
    return undefined;
  };
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const decimal = /^[+-]?\d+(\.\d*)?$/;

/** Keeps the digits as they were written: a binary fraction would change them. */
export const GraphQLDecimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An amount in major units, exact: a string such as "1234.50"; numbers are accepted too.',
  serialize: (value) => String(value),
  parseValue(value) {
    if (typeof value !== 'string' && typeof value !== 'number') throw notDecimal(value);
    return readDecimal(String(value));
  },
  parseLiteral(node) {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return readDecimal(node.value);
    throw notDecimal(node.kind);
  },
});

function readDecimal(text: string): string {
  const trimmed = text.trim();
  if (decimal.test(trimmed)) return trimmed;
  // 1.2e6 is how some programs write a float; its digits are exact as long as it is a whole number.
  const number = Number(trimmed);
  if (/^[+-]?[\d.]+e[+-]?\d+$/i.test(trimmed) && Number.isSafeInteger(number)) return String(number);
  throw notDecimal(text);
}

function notDecimal(value: unknown): GraphQLError {
  return new GraphQLError(`${String(value)} is not a decimal number.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

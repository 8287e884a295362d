import { badUserInput } from './errors.ts';

/** Values by name, which come as free JSON; absent stays absent. BAD_USER_INPUT for a list, a text or a number in their place. */
export function readNamedValues(value: unknown, field: string): Record<string, unknown> | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw badUserInput(`${field} are values by name, such as {"size": 300}.`, { field });
}

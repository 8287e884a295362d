/** Items and reasons are named by keys that stand in JSON, in columns and in addresses: letters of any script, digits, - and _. */
export function isItemKey(key: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u.test(key);
}

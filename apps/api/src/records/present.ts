import { toGlobalId } from '@tasuki/domain';
import { type RecordName, recordTypes } from './record-types.ts';

type Made<Name extends RecordName> = InstanceType<(typeof recordTypes)[Name]['make']>;

/** A database row as the API's object: the same fields, an opaque id, and the row's own ids kept beside it. */
export function present<Name extends RecordName>(name: Name, row: Record<string, unknown>): Made<Name> {
  const uuid = row.id as string;
  const accountUuid = name === 'account' ? uuid : ((row.accountId as string | undefined) ?? null);
  const id = toGlobalId({ type: name, accountId: accountUuid, id: uuid });
  return Object.assign(new recordTypes[name].make(), row, { id, uuid, accountUuid }) as Made<Name>;
}

import type { Leg } from '../departments.ts';
import type { DefinitionVersion, Signatory } from './definition-state.ts';

/** The bound departments that have not signed yet. */
export function unsignedDepartments({
  departments,
  approvals,
}: Pick<DefinitionVersion, 'departments' | 'approvals'>): Leg[] {
  return departments.filter((department) => !approvals.some((approval) => approval.department === department));
}

type Signed = Pick<DefinitionVersion, 'authorId'>;

/**
 * Who may sign for a department: its managers, but never the author. Where the author is the only manager (兼任), or nobody
 * manages it, an admin or a manager of another department stands in. In an organisation where nobody else manages
 * anything the author signs alone: a contract that can never be signed would help nobody.
 */
export function signatoriesOf(department: Leg, { authorId }: Signed, people: readonly Signatory[]): string[] {
  const others = people.filter(({ userId }) => userId !== authorId);
  const managers = others.filter(({ manages }) => manages.includes(department));
  if (managers.length > 0) return managers.map(({ userId }) => userId);
  const standIns = others.filter(({ manages, isAdmin }) => isAdmin || manages.length > 0);
  return standIns.length > 0 ? standIns.map(({ userId }) => userId) : [authorId];
}

/** The departments for which a person may sign now. */
export function signableBy(userId: string, version: DefinitionVersion, people: readonly Signatory[]): Leg[] {
  if (version.state !== 'in-review') return [];
  return unsignedDepartments(version).filter((department) =>
    signatoriesOf(department, version, people).includes(userId),
  );
}

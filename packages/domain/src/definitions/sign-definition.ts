import type { Leg } from '../departments.ts';
import type { DefinitionVersion, Signatory } from './definition-state.ts';

/** The bound departments that have not signed yet. */
export function unsignedDepartments({
  departments,
  approvals,
}: Pick<DefinitionVersion, 'departments' | 'approvals'>): Leg[] {
  return departments.filter((department) => !approvals.some((approval) => approval.department === department));
}

type Signed = Pick<DefinitionVersion, 'authorId' | 'editorIds'>;

/**
 * Who may sign for a department: its managers, but nobody who wrote the version. Where the only manager wrote it (兼任), or nobody
 * manages the department, an admin or a manager of another one stands in. Where everybody had a hand in it, those sign who did not
 * begin it; and where nobody else manages anything the author signs alone: a contract that can never be signed would help nobody.
 */
export function signatoriesOf(department: Leg, version: Signed, people: readonly Signatory[]): string[] {
  const { authorId } = version;
  const others = people.filter(({ userId }) => !isWriter(userId, version));
  const signatories =
    managersFor(department, others) ??
    managersFor(
      department,
      people.filter(({ userId }) => userId !== authorId),
    );
  return signatories?.map(({ userId }) => userId) ?? [authorId];
}

/** Whether somebody wrote the version, as a whole or in part. */
export function isWriter(userId: string, { authorId, editorIds }: Signed): boolean {
  return userId === authorId || editorIds.includes(userId);
}

/** The managers of a department among these people, or those who stand in; null where there is nobody. */
function managersFor(department: Leg, people: readonly Signatory[]): Signatory[] | null {
  const managers = people.filter(({ manages }) => manages.includes(department));
  if (managers.length > 0) return managers;
  const standIns = people.filter(({ manages, isAdmin }) => isAdmin || manages.length > 0);
  return standIns.length > 0 ? standIns : null;
}

/** The departments for which a person may sign now. */
export function signableBy(userId: string, version: DefinitionVersion, people: readonly Signatory[]): Leg[] {
  if (version.state !== 'in-review') return [];
  return unsignedDepartments(version).filter((department) =>
    signatoriesOf(department, version, people).includes(userId),
  );
}

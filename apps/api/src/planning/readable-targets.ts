import { memberships, type Reader, readLedPeople } from '@tasuki/db';
import { and, eq, inArray } from 'drizzle-orm';
import type { Viewer } from '../auth/viewer.ts';

interface Scoped {
  scope: string;
  scopeKey: string;
}

/** A person's own target, and their own figures, are for that person, the managers of their departments, the leads of their teams, and those who see everything. */
export async function readableTargets(db: Reader, viewer: Viewer | null, of: readonly Scoped[]): Promise<boolean[]> {
  if (!viewer) return of.map(() => false);
  if (seesEverything(viewer)) return of.map(() => true);
  const people = of.flatMap(({ scope, scopeKey }) => (scope === 'user' && scopeKey !== viewer.id ? [scopeKey] : []));
  const led = managedDepartments(viewer);
  const rows =
    people.length > 0 && led.length > 0
      ? await db
          .select({ userId: memberships.userId })
          .from(memberships)
          .where(and(inArray(memberships.userId, people), inArray(memberships.department, led)))
      : [];
  const ofTeams = people.length > 0 ? await ledPeople(db, viewer) : [];
  const own = new Set([viewer.id, ...ofTeams, ...rows.map(({ userId }) => userId)]);
  return of.map(({ scope, scopeKey }) => scope !== 'user' || own.has(scopeKey));
}

/** The people of the teams that a viewer leads, and of their sub teams; of departments where the viewer still works. */
export async function ledPeople(db: Reader, { type, id, departments }: Viewer): Promise<string[]> {
  return type === 'user' ? readLedPeople(db, { leadId: id, departments: [...departments] }) : [];
}

export function seesEverything({ roles }: Viewer): boolean {
  return roles.includes('admin') || roles.includes('integrator');
}

/** The departments that a viewer leads. */
export function managedDepartments({ roles }: Viewer): string[] {
  return roles.flatMap((role) => (role.endsWith('-manager') ? [role.slice(0, -'-manager'.length)] : []));
}

/** Whether the viewer leads a department of that person. */
export async function leadsPerson(db: Reader, viewer: Viewer, userId: string): Promise<boolean> {
  const led = managedDepartments(viewer);
  if (led.length === 0) return false;
  const [row] = await db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), inArray(memberships.department, led)))
    .limit(1);
  return row !== undefined;
}

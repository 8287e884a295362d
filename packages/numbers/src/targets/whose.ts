import { useViewer } from '@tasuki/apollo';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { type Department, useLocale, useTexts } from '@tasuki/i18n';
import type { KpiFilter, TargetScope, TargetsPageQuery } from '../__generated__/operations.ts';
import { useOwnerName } from '../overview/owners.ts';
import { targetsTexts } from './targets-texts.ts';

/** Whose targets: exactly one of department and id. */
export interface Whose {
  /** As the address holds it; empty for the department itself. */
  value: string;
  label: string;
  scope: TargetScope;
  department: Department | null;
  ofId: string | null;
}

/** The department itself, its teams, and the people whose targets this person may see. */
export function useChoices(data: TargetsPageQuery | undefined, department: Department): Whose[] {
  const t = useTexts(targetsTexts);
  const ownerName = useOwnerName();
  const { locale } = useLocale();
  const viewer = useViewer();
  const mayPlan = useMayPlan(department);
  const teams = data?.teams.filter((team) => team.department === department) ?? [];
  const own = new Set([viewer.id, ...peopleLedBy(viewer.id, teams)]);
  const people = (data?.users.nodes ?? []).filter(({ id }) => mayPlan || own.has(id));
  return [
    { value: '', label: ownerName(department), scope: 'DEPARTMENT', department, ofId: null },
    ...teams.map(({ id, path }) => ({
      value: id,
      label: t(hasSubTeams(id, teams) ? 'targets.team.whole' : 'targets.team', { name: teamPathText(path, locale) }),
      scope: 'TEAM' as const,
      department: null,
      ofId: id,
    })),
    ...people.map(({ id, name }) => ({
      value: id,
      label: t('targets.person', { name }),
      scope: 'USER' as const,
      department: null,
      ofId: id,
    })),
  ];
}

type Team = TargetsPageQuery['teams'][number];

const hasSubTeams = (id: string, teams: readonly Team[]): boolean =>
  teams.some(({ path }) => path.slice(0, -1).some((above) => above.id === id));

/** The people of the teams that somebody leads, and of their sub teams. */
function peopleLedBy(leadId: string, teams: readonly Team[]): string[] {
  const led = new Set(teams.filter(({ lead }) => lead?.id === leadId).map(({ id }) => id));
  return teams
    .filter(({ path }) => path.some(({ id }) => led.has(id)))
    .flatMap(({ members }) => members.map(({ id }) => id));
}

/** Admins plan for everyone, managers for the departments that they lead. */
export function useMayPlan(department: Department): boolean {
  const { isAdmin, memberships } = useViewer();
  return isAdmin || memberships.some((one) => one.department === department && one.role.toLowerCase() === 'manager');
}

/** The records that a target is about: of a person theirs, of a team its people’s with those of all sub teams; a department's target is of the KPI as a whole. */
export function filterOfWhose({ scope, ofId }: Whose): KpiFilter {
  if (scope === 'TEAM') return { teamId: ofId };
  return scope === 'USER' ? { groups: [{ dimension: 'USER', key: ofId }] } : {};
}

/** A KPI that cannot be told by team or person can have no target there, and one without months none at all. */
export function canPlan({ dimensions }: { readonly dimensions: readonly string[] }, { scope }: Whose): boolean {
  return dimensions.includes('MONTH') && (scope === 'DEPARTMENT' || dimensions.includes(scope));
}

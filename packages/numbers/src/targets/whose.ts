import { useViewer } from '@tasuki/apollo';
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
  const people = (data?.users.nodes ?? []).filter(({ id }) => mayPlan || id === viewer.id);
  return [
    { value: '', label: ownerName(department), scope: 'DEPARTMENT', department, ofId: null },
    ...teams.map(({ id, nameJa, nameEn }) => ({
      value: id,
      label: t('targets.team', { name: locale === 'ja' ? nameJa : nameEn }),
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

/** Admins plan for everyone, managers for the departments that they lead. */
export function useMayPlan(department: Department): boolean {
  const { isAdmin, memberships } = useViewer();
  return isAdmin || memberships.some((one) => one.department === department && one.role.toLowerCase() === 'manager');
}

/** The records that a target is about: of a team or person theirs; a department's target is of the KPI as a whole. */
export function filterOfWhose({ scope, ofId }: Whose): KpiFilter {
  if (scope === 'TEAM') return { groups: [{ dimension: 'TEAM', key: ofId }] };
  return scope === 'USER' ? { groups: [{ dimension: 'USER', key: ofId }] } : {};
}

/** A KPI that cannot be told by team or person can have no target there, and one without months none at all. */
export function canPlan({ dimensions }: { readonly dimensions: readonly string[] }, { scope }: Whose): boolean {
  return dimensions.includes('MONTH') && (scope === 'DEPARTMENT' || dimensions.includes(scope));
}

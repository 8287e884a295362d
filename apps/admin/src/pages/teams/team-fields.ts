import type { PlacedTeam } from '@tasuki/domain/teams/place-team';
import type { Department } from '@tasuki/i18n';
import type { Standing } from '../../use-contested-save.tsx';
import type { Team } from './teams-queries.ts';

/** What the form edits; empty where there is no parent, lead or region. */
export interface TeamFields {
  nameJa: string;
  nameEn: string;
  department: Department;
  parentId: string;
  leadId: string;
  region: string;
  memberIds: readonly string[];
}

const parentOf = ({ path }: Team): string | null => path.at(-2)?.id ?? null;

/** As it stands; a new team stands nowhere yet. */
export const standingOf = (team: Team | undefined): Standing<TeamFields> => ({
  version: team?.version ?? 0,
  fields: {
    nameJa: team?.nameJa ?? '',
    nameEn: team?.nameEn ?? '',
    department: team?.department ?? 'FIELD_SALES',
    parentId: (team && parentOf(team)) ?? '',
    leadId: team?.lead?.id ?? '',
    region: team?.region ?? '',
    memberIds: team?.members.map(({ id }) => id).toSorted() ?? [],
  },
});

/** As the rule of places sees it. */
export const placed = (team: Team): Team & PlacedTeam => ({ ...team, parentId: parentOf(team) });

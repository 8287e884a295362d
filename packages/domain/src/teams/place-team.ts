import type { Refusal } from '../decision.ts';
import { type TeamTree, type TreeTeam, teamTree } from './team-tree.ts';

/** 本部 › 部 › 課 › 係 › チーム: deeper than sales organisations go. */
export const MOST_TEAM_LEVELS = 5;

/** A team as far as its place goes. */
export interface PlacedTeam extends TreeTeam {
  nameJa: string;
  nameEn: string;
  department: string;
}

/** Where a team is to stand; a team that is only being made has no id yet. */
export interface WantedPlace {
  id: string | null;
  department: string;
  parentId: string | null;
}

/** Says why a team cannot stand there among the teams as they are, if so. The parent has to be one of them. */
export function checkPlace(teams: readonly PlacedTeam[], place: WantedPlace): Refusal | undefined {
  return checkIn(teamTree(teams), place);
}

/** The teams under which this one may stand, in the order of the tree. */
export function parentsFor<Team extends PlacedTeam>(
  teams: readonly Team[],
  place: Omit<WantedPlace, 'parentId'>,
): Team[] {
  const tree = teamTree(teams);
  return tree.inOrder().filter(({ id }) => checkIn(tree, { ...place, parentId: id }) === undefined);
}

function checkIn(tree: TeamTree<PlacedTeam>, { id, department, parentId }: WantedPlace): Refusal | undefined {
  const above = parentId === null ? [] : tree.pathOf(parentId);
  const below = id === null ? [] : tree.below(id);
  const stranger = [above.at(-1), ...below].find((team) => team !== undefined && team.department !== department);
  if (stranger)
    return refusal(
      'TEAM_OF_OTHER_DEPARTMENT',
      `${stranger.nameEn} is of another department; a tree of teams is of one.`,
    );
  const parent = above.at(-1);
  if (parent && parent.id === id) return refusal('TEAM_BELOW_ITSELF', `${parent.nameEn} cannot be part of itself.`);
  const own = above.find((team) => team.id === id);
  if (parent && own)
    return refusal(
      'TEAM_BELOW_ITSELF',
      `${parent.nameEn} lies below ${own.nameEn} already. Move it out of there first.`,
    );
  const levels = above.length + 1 + depthOf(tree, below, id);
  return levels > MOST_TEAM_LEVELS
    ? refusal('TEAM_TOO_DEEP', `Teams stand ${MOST_TEAM_LEVELS} levels deep at most; here it would be ${levels}.`)
    : undefined;
}

/** How many levels of sub teams a team has. */
function depthOf(tree: TeamTree<PlacedTeam>, below: readonly PlacedTeam[], id: string | null): number {
  const own = id === null ? 0 : tree.pathOf(id).length;
  return Math.max(0, ...below.map((team) => tree.pathOf(team.id).length - own));
}

const refusal = (code: string, message: string): Refusal => ({ code, message, field: 'parentId' });

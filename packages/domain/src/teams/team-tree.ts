/** A team with the one that it is part of: 部 › 課 › チーム. */
export interface TreeTeam {
  id: string;
  parentId: string | null;
}

/** Teams that know their place among one another. */
export interface TeamTree<Team extends TreeTeam> {
  /** From the topmost team down to this one, itself included; empty for an unknown team. */
  pathOf: (id: string) => Team[];
  /** All sub teams at any depth, without the team itself. */
  below: (id: string) => Team[];
  /** Each team followed by its sub teams; those of one parent keep the order in which they came. */
  inOrder: () => Team[];
}

/** Arranges teams once, for any number of questions. A parent that is not among them counts as none. */
export function teamTree<Team extends TreeTeam>(teams: readonly Team[]): TeamTree<Team> {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const parentOf = ({ parentId }: TreeTeam) => (parentId === null ? undefined : byId.get(parentId));
  const childrenOf = Map.groupBy(teams, (team) => parentOf(team)?.id ?? null);
  const under = (id: string | null): Team[] => (childrenOf.get(id) ?? []).flatMap((team) => [team, ...under(team.id)]);
  return {
    pathOf: (id) => {
      const path: Team[] = [];
      for (let team = byId.get(id); team; team = parentOf(team)) path.unshift(team);
      return path;
    },
    below: (id) => (byId.has(id) ? under(id) : []),
    inOrder: () => under(null),
  };
}

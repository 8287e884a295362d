import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlace, MOST_TEAM_LEVELS, type PlacedTeam, parentsFor } from './place-team.ts';
import { teamPathText } from './team-path.ts';
import { teamTree } from './team-tree.ts';

const team = (id: string, parentId: string | null = null, department = 'field-sales'): PlacedTeam => ({
  ...{ id, parentId, department, nameJa: `${id}課`, nameEn: `Team ${id}` },
});
/** 部 with two 課, one of which has a team. */
const teams = [team('sales'), team('east', 'sales'), team('west', 'sales'), team('kanto', 'east')];
const move = (id: string | null, parentId: string | null) =>
  checkPlace(teams, { id, parentId, department: 'field-sales' });

test('a team may move anywhere but below itself, and the refusal names both', () => {
  expect(move('kanto', 'west')).toBeUndefined();
  expect(move('east', null)).toBeUndefined();
  expect(move('sales', 'kanto')).toMatchObject({
    code: 'TEAM_BELOW_ITSELF',
    message: 'Team kanto lies below Team sales already. Move it out of there first.',
  });
  expect(move('east', 'east')).toMatchObject({ code: 'TEAM_BELOW_ITSELF' });
});

test('a tree of teams is of one department', () => {
  const mixed = [...teams, team('support', null, 'customer-success')];
  const of = (id: string | null, parentId: string | null, department: string) =>
    checkPlace(mixed, { id, parentId, department })?.code;
  expect(of(null, 'support', 'field-sales')).toBe('TEAM_OF_OTHER_DEPARTMENT');
  expect(of('east', null, 'inside-sales')).toBe('TEAM_OF_OTHER_DEPARTMENT');
  expect(of('support', null, 'field-sales')).toBeUndefined();
});

test('a team with its sub teams fits into the levels that there are, or is refused', () => {
  const chain = Array.from({ length: MOST_TEAM_LEVELS }, (_, at) => team(`${at}`, at === 0 ? null : `${at - 1}`));
  const deep = [...chain, team('pair'), team('half', 'pair')];
  const under = (id: string | null, parentId: string) =>
    checkPlace(deep, { id, parentId, department: 'field-sales' })?.code;
  expect(under(null, '3')).toBeUndefined();
  expect(under(null, '4')).toBe('TEAM_TOO_DEEP');
  expect(under('pair', '2')).toBeUndefined();
  expect(under('pair', '3')).toBe('TEAM_TOO_DEEP');
});

test('parents to choose from are those that would not be refused', () => {
  const ids = (id: string | null) => parentsFor(teams, { id, department: 'field-sales' }).map((one) => one.id);
  expect(ids('east')).toEqual(['sales', 'west']);
  expect(ids(null)).toEqual(['sales', 'east', 'kanto', 'west']);
  expect(parentsFor(teams, { id: null, department: 'marketing' })).toEqual([]);
});

test('a path leads from the top to the team', () => {
  const path = teamTree(teams).pathOf('kanto');
  expect(teamPathText(path, 'ja')).toBe('sales課 › east課 › kanto課');
  expect(teamTree(teams).pathOf('gone')).toEqual([]);
});

test('whatever is moved in whatever order, nobody comes to stand below themselves or too deep', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(null, ...ids)), { maxLength: 30 });
  fc.assert(
    fc.property(moves, (wanted) => {
      let standing = ids.map((id) => team(id));
      for (const [id, parentId] of wanted) {
        const refused = checkPlace(standing, { id, parentId, department: 'field-sales' });
        if (!refused) standing = standing.map((one) => (one.id === id ? { ...one, parentId } : one));
      }
      const tree = teamTree(standing);
      expect(tree.inOrder()).toHaveLength(ids.length);
      for (const { id } of standing) {
        expect(tree.pathOf(id).length).toBeLessThanOrEqual(MOST_TEAM_LEVELS);
        expect(tree.below(id).map((one) => one.id)).not.toContain(id);
      }
    }),
    { numRuns: 40 },
  );
});

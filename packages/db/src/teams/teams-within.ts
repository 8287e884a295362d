import { PATH_SEPARATOR } from '@tasuki/domain/teams/team-path';
import { type SQL, sql } from 'drizzle-orm';
import { teamMembers, teams } from '../tables/index.ts';

/** The ids of the teams that meet the condition and of all their sub teams, as a subquery. */
export const teamsFrom = (condition: SQL): SQL => sql`(with recursive within as (
    select ${teams.id} from ${teams} where ${condition}
    union select ${teams.id} from ${teams} join within on ${teams.parentId} = within.id)
  select id from within)`;

/** The ids of a team and all its sub teams, as a subquery. */
export const teamsWithin = (teamId: string): SQL => teamsFrom(sql`${teams.id} = ${teamId}::uuid`);

/** The people of a team and of all its sub teams, as a subquery of their ids: each may stand there more than once. */
export const peopleWithin = (teamId: string): SQL =>
  sql`(select ${teamMembers.userId} from ${teamMembers} where ${teamMembers.teamId} in ${teamsWithin(teamId)})`;

const separator = sql`${PATH_SEPARATOR}::text`;

/**
 * Every team as a relation with the columns id, name_ja and name_en, which hold the whole path (営業部 › 第一課), and region: its own or
 * that of the nearest team above that has one.
 */
export const placedTeams: SQL = sql`(with recursive placed as (
    select ${teams.id}, ${teams.nameJa}, ${teams.nameEn}, nullif(${teams.region}, '') as region
    from ${teams} where ${teams.parentId} is null
    union all select ${teams.id}, placed.name_ja || ${separator} || ${teams.nameJa}, placed.name_en || ${separator} || ${teams.nameEn},
      coalesce(nullif(${teams.region}, ''), placed.region)
    from ${teams} join placed on ${teams.parentId} = placed.id)
  select * from placed)`;

import { useApolloClient } from '@apollo/client/react';
import { describeError, describeRefusal } from '@tasuki/apollo';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { useLocale, useTexts } from '@tasuki/i18n';
import { type Toast, useToast } from '@tasuki/ui';
import type { SaveTeamInput } from '../../__generated__/operations.ts';
import { SAVE_TEAM, TEAMS_PAGE, type Team } from './teams-queries.ts';
import { teamsTexts } from './teams-texts.ts';

/** What a toast says of a team that was moved; its undo changes the place back alone, and only while nobody changed the team since. */
export function useTeamMove(teams: readonly Team[]) {
  const t = useTexts(teamsTexts);
  const toast = useToast();
  const client = useApolloClient();
  const { locale } = useLocale();
  const takeBack = async (input: SaveTeamInput) => {
    try {
      const { data } = await client.mutate({ mutation: SAVE_TEAM, variables: { input } });
      const refusal = data?.saveTeam.refusal;
      if (refusal) toast({ message: describeRefusal(refusal, locale) });
    } catch (error) {
      toast({ message: describeError(error, locale).sentence });
    }
    await client.refetchQueries({ include: [TEAMS_PAGE] });
  };
  /** `saved` is the team as it was written, under the version that it has since; `before` where it stood. */
  return (saved: SaveTeamInput, before: string | null): Toast => {
    const name = locale === 'ja' ? saved.nameJa : saved.nameEn;
    const parent = teams.find(({ id }) => id === saved.parentId);
    return {
      message: parent
        ? t('teams.moved', { name, place: teamPathText(parent.path, locale) })
        : t('teams.moved.top', { name }),
      undo: () => void takeBack({ ...saved, parentId: before }),
    };
  };
}

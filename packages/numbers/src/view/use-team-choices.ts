import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { useLocale, useTexts } from '@tasuki/i18n';
import type { NumbersTeamsQuery } from '../__generated__/operations.ts';
import { numbersTexts } from '../numbers-texts.ts';

const NUMBERS_TEAMS: TypedDocumentNode<NumbersTeamsQuery> = gql`
  query NumbersTeams {
    teams {
      id
      path {
        id
        nameJa
        nameEn
      }
      children {
        id
      }
    }
  }
`;

/** The teams that figures can be narrowed to, each by its path and with whether sub teams come along. */
export function useTeamChoices(): { value: string; label: string }[] {
  const t = useTexts(numbersTexts);
  const { locale } = useLocale();
  const { data } = useQuery(NUMBERS_TEAMS);
  return (data?.teams ?? []).map(({ id, path, children }) => {
    const team = teamPathText(path, locale);
    return { value: id, label: children.length > 0 ? t('numbers.filter.with-sub-teams', { team }) : team };
  });
}

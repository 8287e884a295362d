import { useApolloClient, useMutation } from '@apollo/client/react';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { useRef } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import { useContestedSave } from '../../use-contested-save.tsx';
import { standingOf, type TeamFields } from './team-fields.ts';
import type { TeamFormProps } from './team-form.tsx';
import { SAVE_TEAM, TEAMS_PAGE } from './teams-queries.ts';
import { teamsTexts } from './teams-texts.ts';
import { useTeamMove } from './use-team-move.ts';

/** Saves a team over the version that was opened; a team that moved elsewhere in the tree can be moved back. */
export function useSaveTeam({ team, teams, people, onSaved }: Omit<TeamFormProps, 'onCancel'>) {
  const t = useTexts({ ...adminTexts, ...teamsTexts });
  const formats = useFormats();
  const { locale } = useLocale();
  const moved = useTeamMove(teams);
  const savedVersion = useRef(0);
  const client = useApolloClient();
  const opened = standingOf(team);
  const [saveTeam] = useMutation(SAVE_TEAM);
  const save = useContestedSave<TeamFields>({
    opened,
    words: {
      nameJa: { label: t('admin.name.ja') },
      nameEn: { label: t('admin.name.en') },
      department: { label: t('admin.department'), tell: (department) => formats.department(department) },
      parentId: {
        label: t('teams.parent'),
        tell: (id) => teamPathText(teams.find((one) => one.id === id)?.path ?? [], locale) || t('teams.parent.none'),
      },
      leadId: {
        label: t('teams.lead'),
        tell: (id) => people.find((one) => one.id === id)?.name ?? t('teams.lead.none'),
      },
      region: { label: t('teams.region') },
      memberIds: {
        label: t('teams.members'),
        tell: (ids) => people.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join('\n'),
      },
    },
    write: async (mine, version) => {
      const { data } = await saveTeam({ variables: { input: inputOf(mine, team && { teamId: team.id, version }) } });
      savedVersion.current = data?.saveTeam.team?.version ?? 0;
      return data?.saveTeam.refusal;
    },
    tell: (mine) => {
      if (!team || mine.parentId === opened.fields.parentId) return undefined;
      const saved = inputOf(mine, { teamId: team.id, version: savedVersion.current });
      return moved(saved, opened.fields.parentId || null);
    },
    readLatest: async () => {
      const { data } = await client.query({ query: TEAMS_PAGE, fetchPolicy: 'no-cache' });
      return standingOf(data?.teams.find(({ id }) => id === team?.id));
    },
    onSaved,
  });
  return { opened, ...save };
}

const inputOf = (
  { parentId, leadId, region, memberIds, ...fields }: TeamFields,
  record: { teamId: string; version: number } | undefined,
) => ({
  ...{ ...fields, ...record, memberIds: [...memberIds] },
  ...{ parentId: parentId || null, leadId: leadId || null, region: region || null },
});

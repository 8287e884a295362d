import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { DEPARTMENTS, type Department, useFormats, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { SaveTeamMutation, SaveTeamMutationVariables, TeamsPageQuery } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { TEAMS_PAGE, type Team } from './teams-queries.ts';
import { teamsTexts } from './teams-texts.ts';

const SAVE_TEAM: TypedDocumentNode<SaveTeamMutation, SaveTeamMutationVariables> = gql`
  mutation SaveTeam($input: SaveTeamInput!) {
    saveTeam(input: $input) {
      team {
        id
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

interface TeamFormProps {
  team: Team | undefined;
  people: TeamsPageQuery['users']['nodes'];
  onSaved: () => void;
  onCancel: () => void;
}

export function TeamForm({ team, people, onSaved, onCancel }: TeamFormProps) {
  const t = useTexts({ ...adminTexts, ...teamsTexts });
  const formats = useFormats();
  const client = useApolloClient();
  const opened = standingOf(team);
  const [fields, setFields] = useState(opened.fields);
  const { memberIds } = fields;
  const [saveTeam] = useMutation(SAVE_TEAM);
  const { submit, conflict, problem, isSaving } = useContestedSave<Fields>({
    opened,
    words: {
      nameJa: { label: t('admin.name.ja') },
      nameEn: { label: t('admin.name.en') },
      department: { label: t('admin.department'), tell: (department) => formats.department(department) },
      region: { label: t('teams.region') },
      memberIds: {
        label: t('teams.members'),
        tell: (ids) => people.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join('\n'),
      },
    },
    write: async (mine, version) => {
      const input = { ...mine, region: mine.region || null, memberIds: [...mine.memberIds] };
      const record = team ? { teamId: team.id, version } : {};
      const { data } = await saveTeam({ variables: { input: { ...input, ...record } } });
      return data?.saveTeam.refusal;
    },
    readLatest: async () => {
      const { data } = await client.query({ query: TEAMS_PAGE, fetchPolicy: 'no-cache' });
      return standingOf(data?.teams.find(({ id }) => id === team?.id));
    },
    onSaved,
  });
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }));
  const candidates = people.filter(
    ({ id, memberships }) =>
      memberIds.includes(id) || memberships.some(({ department }) => department === fields.department),
  );
  return (
    <Form onSubmit={() => submit(fields)} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <TextInput
        label={t('admin.name.ja')}
        value={fields.nameJa}
        onChange={(event) => set({ nameJa: event.currentTarget.value })}
        required
        data-autofocus
      />
      <TextInput
        label={t('admin.name.en')}
        value={fields.nameEn}
        onChange={(event) => set({ nameEn: event.currentTarget.value })}
        required
      />
      <NativeSelect
        label={t('admin.department')}
        value={fields.department}
        onChange={(event) => set({ department: event.currentTarget.value as Department })}
        data={DEPARTMENTS.filter((value) => value !== 'ADMIN').map((value) => ({
          value,
          label: formats.department(value),
        }))}
      />
      <TextInput
        label={t('teams.region')}
        value={fields.region}
        onChange={(event) => set({ region: event.currentTarget.value })}
      />
      <fieldset className={styles.fields}>
        <legend>{t('teams.members')}</legend>
        <div className={styles.choices}>
          {candidates.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={memberIds.includes(id)}
              onChange={({ currentTarget }) =>
                set({
                  memberIds: currentTarget.checked ? [...memberIds, id] : memberIds.filter((member) => member !== id),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      {conflict}
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel}>
          {t('admin.cancel')}
        </Button>
        <Button type="submit" loading={isSaving}>
          {t('admin.save')}
        </Button>
      </div>
    </Form>
  );
}

interface Fields {
  nameJa: string;
  nameEn: string;
  department: Department;
  region: string;
  memberIds: readonly string[];
}

/** As it stands; a new team stands nowhere yet. */
const standingOf = (team: Team | undefined): { version: number; fields: Fields } => ({
  version: team?.version ?? 0,
  fields: {
    nameJa: team?.nameJa ?? '',
    nameEn: team?.nameEn ?? '',
    department: team?.department ?? 'FIELD_SALES',
    region: team?.region ?? '',
    memberIds: team?.members.map(({ id }) => id).toSorted() ?? [],
  },
});

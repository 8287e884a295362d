import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { DEPARTMENTS, type Department, useFormats, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { SaveTeamMutation, SaveTeamMutationVariables, TeamsPageQuery } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useSave } from '../../use-save.ts';
import type { Team } from './teams-page.tsx';
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
  const [fields, setFields] = useState({
    nameJa: team?.nameJa ?? '',
    nameEn: team?.nameEn ?? '',
    department: team?.department ?? ('FIELD_SALES' as Department),
    region: team?.region ?? '',
  });
  const [memberIds, setMemberIds] = useState<readonly string[]>(team?.members.map(({ id }) => id) ?? []);
  const [saveTeam] = useMutation(SAVE_TEAM);
  const { save, problem, isSaving } = useSave(onSaved);
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const candidates = people.filter(
    ({ id, memberships }) =>
      memberIds.includes(id) || memberships.some(({ department }) => department === fields.department),
  );
  const submit = () =>
    save(async () => {
      const input = {
        ...fields,
        region: fields.region || null,
        memberIds: [...memberIds],
        teamId: team?.id,
        version: team?.version,
      };
      const { data } = await saveTeam({ variables: { input } });
      return data?.saveTeam.refusal;
    });
  return (
    <Form onSubmit={submit} className={styles.form}>
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
                setMemberIds(currentTarget.checked ? [...memberIds, id] : memberIds.filter((member) => member !== id))
              }
            />
          ))}
        </div>
      </fieldset>
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

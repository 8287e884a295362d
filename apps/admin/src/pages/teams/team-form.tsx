import { useApolloClient, useMutation } from '@apollo/client/react';
import { parentsFor } from '@tasuki/domain/teams/place-team';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { DEPARTMENTS, type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useRef, useState } from 'react';
import type { TeamsPageQuery } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { placed, standingOf, type TeamFields } from './team-fields.ts';
import { SAVE_TEAM, TEAMS_PAGE, type Team } from './teams-queries.ts';
import { teamsTexts } from './teams-texts.ts';
import { useTeamMove } from './use-team-move.ts';

interface TeamFormProps {
  team: Team | undefined;
  /** All there are, to stand under. */
  teams: readonly Team[];
  people: TeamsPageQuery['users']['nodes'];
  onSaved: () => void;
  onCancel: () => void;
}

/** A team's names, place, lead and people. */
export function TeamForm({ team, teams, people, onSaved, onCancel }: TeamFormProps) {
  const t = useTexts({ ...adminTexts, ...teamsTexts });
  const formats = useFormats();
  const { locale } = useLocale();
  const moved = useTeamMove(teams);
  const savedVersion = useRef(0);
  const client = useApolloClient();
  const opened = standingOf(team);
  const [fields, setFields] = useState(opened.fields);
  const { memberIds } = fields;
  const [saveTeam] = useMutation(SAVE_TEAM);
  const { submit, conflict, problem, isSaving } = useContestedSave<TeamFields>({
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
  const set = (change: Partial<TeamFields>) => setFields((before) => ({ ...before, ...change }));
  const colleagues = people.filter(({ memberships }) =>
    memberships.some(({ department }) => department === fields.department),
  );
  const candidates = people.filter((one) => memberIds.includes(one.id) || colleagues.includes(one));
  const parents = parentsFor(teams.map(placed), { id: team?.id ?? null, department: fields.department });
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
        onChange={(event) => set({ department: event.currentTarget.value as Department, parentId: '', leadId: '' })}
        data={DEPARTMENTS.filter((value) => value !== 'ADMIN').map((value) => ({
          value,
          label: formats.department(value),
        }))}
      />
      <NativeSelect
        label={t('teams.parent')}
        value={fields.parentId}
        onChange={(event) => set({ parentId: event.currentTarget.value })}
        data={[
          { value: '', label: t('teams.parent.none') },
          ...parents.map(({ id, path }) => ({ value: id, label: teamPathText(path, locale) })),
        ]}
      />
      <NativeSelect
        label={t('teams.lead')}
        description={t('teams.lead.why')}
        value={fields.leadId}
        onChange={(event) => set({ leadId: event.currentTarget.value })}
        data={[
          { value: '', label: t('teams.lead.none') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput
        label={t('teams.region')}
        description={fields.parentId ? t('teams.region.inherited') : undefined}
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

const inputOf = (
  { parentId, leadId, region, memberIds, ...fields }: TeamFields,
  record: { teamId: string; version: number } | undefined,
) => ({
  ...{ ...fields, ...record, memberIds: [...memberIds] },
  ...{ parentId: parentId || null, leadId: leadId || null, region: region || null },
});

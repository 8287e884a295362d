import { parentsFor } from '@tasuki/domain/teams/place-team';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { DEPARTMENTS, type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, Form, FormFoot, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { TeamsPageQuery } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { placed, type TeamFields } from './team-fields.ts';
import type { Team } from './teams-queries.ts';
import { teamsTexts } from './teams-texts.ts';
import { useSaveTeam } from './use-save-team.ts';

export interface TeamFormProps {
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
  const { opened, submit, conflict, problem, isSaving } = useSaveTeam({ team, teams, people, onSaved });
  const [fields, setFields] = useState(opened.fields);
  const { memberIds } = fields;
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
      <FormFoot busy={isSaving} submit={t('admin.save')} onCancel={onCancel} />
    </Form>
  );
}

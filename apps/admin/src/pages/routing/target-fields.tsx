import { routingMethodWords } from '@tasuki/domain/routing/routing-plan';
import { teamPathText } from '@tasuki/domain/teams/team-path';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, NativeSelect } from '@tasuki/ui';
import type { RoutingMethod } from '../../__generated__/operations.ts';
import type { TargetDraft } from './plan-draft.ts';
import styles from './routing.module.css';
import type { RoutingPerson, RoutingTeam } from './routing-queries.ts';
import { routingTexts } from './routing-texts.ts';

export const METHODS = [
  { value: 'ROUND_ROBIN', words: routingMethodWords['round-robin'] },
  { value: 'LEAST_OPEN_WORK', words: routingMethodWords['least-open-work'] },
  { value: 'CAPACITY', words: routingMethodWords.capacity },
] as const satisfies { value: RoutingMethod; words: unknown }[];

interface TargetFieldsProps {
  target: TargetDraft;
  teams: readonly RoutingTeam[];
  people: readonly RoutingPerson[];
  onChange: (target: TargetDraft) => void;
}

/** A team, or people by name, and how one of them is chosen. */
export function TargetFields({ target, teams, people, onChange }: TargetFieldsProps) {
  const t = useTexts(routingTexts);
  const { locale } = useLocale();
  const { userIds } = target;
  return (
    <div className={styles.target}>
      <div className={styles.pair}>
        <NativeSelect
          label={t('routing.team')}
          description={t('routing.team.sub-teams')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={target.teamId ?? ''}
          onChange={(event) => onChange({ ...target, teamId: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('routing.team.none') },
            ...teams.map(({ id, path }) => ({ value: id, label: teamPathText(path, locale) })),
          ]}
        />
        <NativeSelect
          label={t('routing.method')}
          value={target.method}
          onChange={(event) => onChange({ ...target, method: event.currentTarget.value as RoutingMethod })}
          data={METHODS.map(({ value, words }) => ({ value, label: words[locale] }))}
        />
      </div>
      <fieldset className={styles.fields}>
        <legend>{t('routing.people')}</legend>
        <div className={styles.choices}>
          {people.map(({ userId, name }) => (
            <Checkbox
              key={userId}
              label={name}
              checked={userIds.includes(userId)}
              onChange={({ currentTarget }) =>
                onChange({
                  ...target,
                  userIds: currentTarget.checked ? [...userIds, userId] : userIds.filter((id) => id !== userId),
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

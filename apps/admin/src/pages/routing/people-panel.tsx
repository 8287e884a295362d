import { useMutation, useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { type Department, useFormats, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, InlineError, StatusChip, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import { useSave } from '../../use-save.ts';
import styles from './routing.module.css';
import { ROUTING_PEOPLE, type RoutingPerson, SAVE_AVAILABILITY } from './routing-queries.ts';
import { routingTexts } from './routing-texts.ts';

/** How much each can hold and when they are away: what the rules pass people over for. */
export function PeoplePanel({ department }: { department: Department }) {
  const t = useTexts(routingTexts);
  const formats = useFormats();
  const query = useQuery(ROUTING_PEOPLE, { variables: { department } });
  const note = t('routing.people.note', { department: formats.department(department) });
  return (
    <Panel title={t('routing.people.title')} note={note}>
      <Loaded query={query} failed={t('routing.failed')}>
        {({ routingPeople }) =>
          routingPeople.length === 0 ? (
            <EmptyState title={t('routing.people.none')} why={t('routing.people.none.why')} />
          ) : (
            <ul className={styles.people}>
              {routingPeople.map((person) => (
                <PersonRow
                  key={`${person.userId} ${person.version}`}
                  person={person}
                  onSaved={() => void query.refetch()}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function PersonRow({ person, onSaved }: { person: RoutingPerson; onSaved: () => void }) {
  const t = useTexts({ ...adminTexts, ...routingTexts });
  const { userId, name, openWork, isAway, version } = person;
  const [limit, setLimit] = useState(person.openLimit?.toString() ?? '');
  const [from, setFrom] = useState(person.awayFrom ?? '');
  const [until, setUntil] = useState(person.awayUntil ?? '');
  const [saveAvailability] = useMutation(SAVE_AVAILABILITY);
  const { save, problem, isSaving } = useSave(onSaved);
  const submit = () =>
    save(async () => {
      const fields = { openLimit: limit ? Number(limit) : null, awayFrom: from || null, awayUntil: until || null };
      const { data } = await saveAvailability({ variables: { input: { userId, version, ...fields } } });
      return data?.saveAvailability.refusal;
    });
  return (
    <li className={styles.person}>
      <span className={styles.name}>
        <b>{name}</b>
        {isAway ? <StatusChip tone="warn">{t('routing.people.away')}</StatusChip> : null}
        <span className={styles.quiet}>
          {t('routing.people.open')} {openWork}
        </span>
      </span>
      <TextInput
        type="number"
        min={0}
        label={t('routing.people.limit.head')}
        aria-label={t('routing.people.limit', { name })}
        value={limit}
        onChange={(event) => setLimit(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('routing.people.from.head')}
        aria-label={t('routing.people.from', { name })}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('routing.people.until.head')}
        aria-label={t('routing.people.until', { name })}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Button variant="default" loading={isSaving} aria-label={t('routing.people.save', { name })} onClick={submit}>
        {t('admin.save')}
      </Button>
      {problem ? <InlineError>{problem}</InlineError> : null}
    </li>
  );
}

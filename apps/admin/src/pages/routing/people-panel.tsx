import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { type Department, useFormats, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, InlineError, StatusChip, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import { paths } from '../../paths.ts';
import { useContestedSave } from '../../use-contested-save.tsx';
import styles from './routing.module.css';
import { ROUTING_PEOPLE, type RoutingPerson, SAVE_AVAILABILITY } from './routing-queries.ts';
import { routingTexts } from './routing-texts.ts';

/** How much each can hold and when they are away: what the rules pass people over for. */
export function PeoplePanel({ department }: { department: Department }) {
  const t = useTexts(routingTexts);
  const formats = useFormats();
  const query = useQuery(ROUTING_PEOPLE, { variables: { department } });
  const readLatest = async (userId: string) => {
    const { data } = await query.client.query({
      ...{ query: ROUTING_PEOPLE, variables: { department }, fetchPolicy: 'no-cache' },
    });
    return data?.routingPeople.find((person) => person.userId === userId);
  };
  const note = t('routing.people.note', { department: formats.department(department) });
  return (
    <Panel title={t('routing.people.title')} note={note}>
      <Loaded query={query} failed={t('routing.failed')}>
        {({ routingPeople }) =>
          routingPeople.length === 0 ? (
            <EmptyState
              title={t('routing.people.none')}
              why={t('routing.people.none.why')}
              action={<Link to={paths.people as never}>{t('routing.people.set')}</Link>}
            />
          ) : (
            <ul>
              {routingPeople.map((person) => (
                <PersonRow
                  key={`${person.userId} ${person.version}`}
                  person={person}
                  readLatest={() => readLatest(person.userId)}
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

interface PersonRowProps {
  person: RoutingPerson;
  readLatest: () => Promise<RoutingPerson | undefined>;
  onSaved: () => void;
}

function PersonRow({ person, readLatest, onSaved }: PersonRowProps) {
  const t = useTexts({ ...adminTexts, ...routingTexts });
  const { userId, name, openWork, isAway } = person;
  const opened = standingOf(person);
  const [fields, setFields] = useState(opened.fields);
  const { limit, from, until } = fields;
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const [saveAvailability] = useMutation(SAVE_AVAILABILITY);
  const { submit, conflict, problem, isSaving } = useContestedSave({
    opened,
    words: {
      limit: { label: t('routing.people.limit.head') },
      from: { label: t('routing.people.from.head') },
      until: { label: t('routing.people.until.head') },
    },
    write: async (mine, version) => {
      const wanted = {
        openLimit: mine.limit ? Number(mine.limit) : null,
        awayFrom: mine.from || null,
        awayUntil: mine.until || null,
      };
      const { data } = await saveAvailability({ variables: { input: { userId, version, ...wanted } } });
      return data?.saveAvailability.refusal;
    },
    readLatest: async () => {
      const latest = await readLatest();
      return latest && standingOf(latest);
    },
    onSaved,
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
        onChange={(event) => set({ limit: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('routing.people.from.head')}
        aria-label={t('routing.people.from', { name })}
        value={from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('routing.people.until.head')}
        aria-label={t('routing.people.until', { name })}
        value={until}
        onChange={(event) => set({ until: event.currentTarget.value })}
      />
      <Button
        variant="default"
        loading={isSaving}
        aria-label={t('routing.people.save', { name })}
        onClick={() => submit(fields)}
      >
        {t('admin.save')}
      </Button>
      {problem ? <InlineError>{problem}</InlineError> : null}
      {conflict}
    </li>
  );
}

const standingOf = ({ version, openLimit, awayFrom, awayUntil }: RoutingPerson) => ({
  version,
  fields: { limit: openLimit?.toString() ?? '', from: awayFrom ?? '', until: awayUntil ?? '' },
});

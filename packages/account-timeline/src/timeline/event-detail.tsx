import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError, useViewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { DepartmentChip, ErrorPanel, Sheet, SkeletonRows } from '@tasuki/ui';
import type { EventDetailQuery, EventDetailQueryVariables } from '../__generated__/operations.ts';
import { EventTalk } from './event-talk.tsx';
import { isUndated } from './is-undated.ts';
import styles from './timeline.module.css';
import { timelineTexts } from './timeline-texts.ts';

export const EVENT_DETAIL: TypedDocumentNode<EventDetailQuery, EventDetailQueryVariables> = gql`
  query EventDetail($id: ID!, $locale: Locale) {
    node(id: $id) {
      id
      ... on TimelineEvent {
        kind
        department
        occurredAt
        timePrecision
        recordedAt
        isHidden
        summary(locale: $locale)
        facts(locale: $locale) {
          label
          value
        }
        payload
        actor {
          id
          name
        }
        contact {
          id
          familyName
          givenName
          title
        }
      }
    }
  }
`;

type OpenEvent = Extract<NonNullable<EventDetailQuery['node']>, { kind: string }>;

interface EventDetailProps {
  accountId: string;
  eventId: string;
  kindLabel: (kind: string) => string;
  onClose: () => void;
}

/** Everything that is known of one event, beside the timeline. */
export function EventDetail({ accountId, eventId, kindLabel, onClose }: EventDetailProps) {
  const t = useTexts(timelineTexts);
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(EVENT_DETAIL, {
    variables: { id: eventId, locale: locale === 'ja' ? 'JA' : 'EN' },
    // An event never changes once it is recorded.
    fetchPolicy: 'cache-first',
  });
  const event = data?.node && 'kind' in data.node ? data.node : undefined;
  const title = event && !event.isHidden ? kindLabel(event.kind) : t('timeline.private');
  return (
    <Sheet opened title={event ? title : ''} onClose={onClose} size={440}>
      {event ? <EventBody event={event} /> : null}
      {event && !event.isHidden ? (
        <EventTalk
          key={eventId}
          accountId={accountId}
          eventId={eventId}
          isComment={event.kind === 'accounts.comment-added'}
        />
      ) : null}
      {error ? (
        <ErrorPanel title={t('timeline.detail.failed')} {...describeError(error, locale)} onRetry={() => refetch()} />
      ) : null}
      {!event && !error ? <SkeletonRows rows={5} /> : null}
    </Sheet>
  );
}

/** Recorded more than a day after it happened: the reader should know that it was told late. */
const LATE_MILLISECONDS = 86_400_000;

function EventBody({ event }: { event: OpenEvent }) {
  const t = useTexts(timelineTexts);
  const formats = useFormats();
  const { isAdmin } = useViewer();
  const isLate = Date.parse(event.recordedAt) - Date.parse(event.occurredAt) > LATE_MILLISECONDS;
  const when = event.timePrecision === 'INSTANT' ? formats.dateTime(event.occurredAt) : formats.date(event.occurredAt);
  if (event.isHidden) {
    const department = formats.department(event.department);
    return <p>{t('timeline.private.why', { department })}</p>;
  }
  return (
    <div className={styles.detail}>
      <p>{event.summary}</p>
      <dl className={styles.facts}>
        <Term label={t('timeline.detail.department')}>
          <DepartmentChip department={event.department} />
        </Term>
        <Term label={t('timeline.detail.when')}>
          {isUndated(event)
            ? formats.unknownTime
            : event.timePrecision === 'UNKNOWN'
              ? `${when} (${formats.unknownTime})`
              : when}
        </Term>
        {isLate ? <Term label={t('timeline.detail.recorded')}>{formats.dateTime(event.recordedAt)}</Term> : null}
        <Term label={t('timeline.detail.actor')}>{event.actor?.name ?? t('timeline.system')}</Term>
        {event.contact ? (
          <Term label={t('timeline.detail.contact')}>
            {[formats.person(event.contact), event.contact.title].filter(Boolean).join(' · ')}
          </Term>
        ) : null}
        {event.facts.map(({ label, value }) => (
          <Term key={label} label={label}>
            {value}
          </Term>
        ))}
      </dl>
      {isAdmin ? (
        <details>
          <summary>{t('timeline.detail.payload')}</summary>
          <pre className={styles.payload}>{`${event.kind}\n${JSON.stringify(event.payload, null, 2)}`}</pre>
        </details>
      ) : null}
    </div>
  );
}

function Term({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

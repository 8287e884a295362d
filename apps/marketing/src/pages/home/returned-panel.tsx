import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { HANDOFF_LIST, type HandoffRow, HandoffStatus, Loaded, Panel, useReasonText } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import { paths } from '../../paths.ts';
import styles from './home.module.css';
import { homeTexts } from './home-texts.ts';

const MOST_SHOWN = 50;

/**
 * What inside sales handed back, before contact or found not ripe after it, and marketing has not yet dealt with, with the
 * reason: the loop that makes leads better.
 */
export function ReturnedPanel() {
  const t = useTexts(homeTexts);
  const returned = useQuery(HANDOFF_LIST, { variables: cameBack({ states: ['returned'] }) });
  const recycled = useQuery(HANDOFF_LIST, { variables: cameBack({ outcomes: ['recycled'] }) });
  return (
    <Panel title={t('home.returned')} note={t('home.returned.note')}>
      <Loaded query={returned} failed={t('home.returned.failed')} rows={6}>
        {({ handoffs }) => (
          <Loaded query={recycled} failed={t('home.returned.failed')} rows={6}>
            {({ handoffs: { edges } }) => (
              <ReturnedList handoffs={openAgain([...handoffs.edges, ...edges].map(({ node }) => node))} />
            )}
          </Loaded>
        )}
      </Loaded>
    </Panel>
  );
}

const cameBack = (how: { states: string[] } | { outcomes: string[] }) => ({
  first: MOST_SHOWN,
  filter: { from: 'MARKETING' as const, to: 'INSIDE_SALES' as const, ...how },
  orderBy: { field: 'DECIDED_AT' as const, direction: 'DESC' as const },
});

const cameBackAt = ({ outcomeAt, decidedAt }: HandoffRow): string => outcomeAt ?? decidedAt ?? '';

// A lead that was passed again, or dropped, has been dealt with; one that came back twice is told by the last time.
function openAgain(handoffs: readonly HandoffRow[]): HandoffRow[] {
  const open = handoffs
    .filter(({ lead }) => lead?.state === 'open')
    .toSorted((a, b) => cameBackAt(b).localeCompare(cameBackAt(a)));
  return open.filter(({ lead }, index) => open.findIndex((other) => other.lead?.id === lead?.id) === index);
}

function ReturnedList({ handoffs }: { handoffs: readonly HandoffRow[] }) {
  const t = useTexts(homeTexts);
  const formats = useFormats();
  const reasonText = useReasonText();
  if (handoffs.length === 0) {
    return <EmptyState title={t('home.returned.empty')} why={t('home.returned.empty.why')} />;
  }
  return (
    <ul className={styles.returned}>
      {handoffs.map((handoff) => (
        <li key={handoff.id}>
          <div className={styles.told}>
            <Link to={paths.account(handoff.account.id)} className={styles.company}>
              {handoff.account.name}
            </Link>
            <HandoffStatus handoff={handoff} />
            <b>{reasonText({ ...handoff, decisionNote: null, outcomeNote: null })}</b>
            <Comment handoff={handoff} />
            <p className={styles.quiet}>
              {t('home.returned.by', {
                name: handoff.decidedBy?.name ?? '—',
                when: formats.relative(cameBackAt(handoff)),
              })}
            </p>
          </div>
          <Link to={paths.leads} search={{ selected: handoff.lead?.id } as never} className={styles.again}>
            {t('home.returned.again')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What was said when it came back; what was said on accepting is past. */
function Comment({ handoff: { state, decisionNote, outcomeNote } }: { handoff: HandoffRow }) {
  const said = state === 'returned' ? decisionNote : outcomeNote;
  return said ? <p className={styles.quote}>{said}</p> : null;
}

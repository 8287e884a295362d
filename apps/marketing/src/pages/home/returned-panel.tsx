import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { HANDOFF_LIST, type HandoffRow, Loaded, Panel, useReasonText } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState, StatusChip } from '@tasuki/ui';
import { paths } from '../../paths.ts';
import styles from './home.module.css';
import { homeTexts } from './home-texts.ts';

const MOST_SHOWN = 50;

/** What inside sales handed back and marketing has not yet dealt with, with the reason: the loop that makes leads better. */
export function ReturnedPanel() {
  const t = useTexts(homeTexts);
  const query = useQuery(HANDOFF_LIST, {
    variables: {
      first: MOST_SHOWN,
      filter: { from: 'MARKETING', to: 'INSIDE_SALES', states: ['returned'] },
      orderBy: { field: 'DECIDED_AT', direction: 'DESC' },
    },
  });
  return (
    <Panel title={t('home.returned')} note={t('home.returned.note')}>
      <Loaded query={query} failed={t('home.sources.failed')} rows={6}>
        {({ handoffs }) => <ReturnedList handoffs={openAgain(handoffs.edges.map(({ node }) => node))} />}
      </Loaded>
    </Panel>
  );
}

// A lead that was passed again, or dropped, has been dealt with; one that came back twice is told by the last time.
function openAgain(handoffs: readonly HandoffRow[]): HandoffRow[] {
  const open = handoffs.filter(({ lead }) => lead?.state === 'open');
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
          <Link to={paths.account(handoff.account.id)} className={styles.company}>
            {handoff.account.name}
          </Link>
          <StatusChip tone="bad">{reasonText({ ...handoff, decisionNote: null })}</StatusChip>
          {handoff.decisionNote ? <p className={styles.quote}>{handoff.decisionNote}</p> : null}
          <p className={styles.quiet}>
            {handoff.decidedAt
              ? t('home.returned.by', {
                  name: handoff.decidedBy?.name ?? '—',
                  when: formats.relative(handoff.decidedAt),
                })
              : null}
          </p>
          <Link to={paths.leads} search={{ selected: handoff.lead?.id } as never} className={styles.again}>
            {t('home.returned.again')}
          </Link>
        </li>
      ))}
    </ul>
  );
}

import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { Loaded } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState } from '@tasuki/ui';
import type { DealsInNeedQuery, DealsInNeedQueryVariables } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import { ActivitySign } from '../pipeline/activity-sign.tsx';
import { nextActivity } from '../pipeline/next-activity.ts';
import styles from './home.module.css';
import { homeTexts } from './home-texts.ts';

const DEALS_IN_NEED: TypedDocumentNode<DealsInNeedQuery, DealsInNeedQueryVariables> = gql`
  query DealsInNeed($ownerId: ID!, $locale: Locale) {
    opportunities(
      first: 200
      filter: { state: ["open"], ownerId: $ownerId }
      orderBy: { field: CLOSE_DATE, direction: ASC }
    ) {
      edges {
        cursor
        node {
          id
          name
          amount
          currency
          closeDate
          nextActivityAt
          stage {
            id
            label(locale: $locale)
          }
          account {
            id
            name
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

type Deal = DealsInNeedQuery['opportunities']['edges'][number]['node'];

// More than a morning's work is not a list of what to do next, and the passes that wait stand below.
const MOST_SHOWN = 6;

/** My open deals for which nothing is planned, or what was planned has passed. */
export function DealsInNeed() {
  const t = useTexts(homeTexts);
  const { locale } = useLocale();
  const viewer = useViewer();
  const query = useQuery(DEALS_IN_NEED, { variables: { ownerId: viewer.id, locale: locale === 'ja' ? 'JA' : 'EN' } });
  return (
    <Loaded query={query} failed={t('fs-home.care.failed')} rows={5}>
      {({ opportunities }) => <DealList deals={opportunities.edges.map(({ node }) => node)} />}
    </Loaded>
  );
}

function DealList({ deals }: { deals: readonly Deal[] }) {
  const t = useTexts(homeTexts);
  const formats = useFormats();
  const navigate = useNavigate();
  const now = new Date();
  const today = formats.dayKey(now);
  const inNeed = deals.filter(({ nextActivityAt, closeDate }) => {
    const activity = nextActivity(nextActivityAt, now, formats);
    return activity === 'overdue' || activity === 'none' || Boolean(closeDate && closeDate < today);
  });
  if (inNeed.length === 0) {
    const kind = deals.length === 0 ? 'none' : 'empty';
    return (
      <EmptyState
        title={t(`fs-home.care.${kind}`)}
        why={t(`fs-home.care.${kind}.why`)}
        action={<Button onClick={() => navigate({ to: paths.pipeline })}>{t('fs-home.board')}</Button>}
      />
    );
  }
  return (
    <>
      <ul className={styles.deals}>
        {inNeed.slice(0, MOST_SHOWN).map((deal) => (
          <DealLine key={deal.id} deal={deal} now={now} />
        ))}
      </ul>
      {inNeed.length > MOST_SHOWN ? (
        <p className={styles.more}>
          <Link to={paths.pipeline} search={{ owner: 'me' } as never}>
            {t('fs-home.care.more', { count: inNeed.length - MOST_SHOWN })}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function DealLine({ deal, now }: { deal: Deal; now: Date }) {
  const t = useTexts(homeTexts);
  const formats = useFormats();
  const { amount, currency, closeDate, nextActivityAt } = deal;
  const isPast = Boolean(closeDate && closeDate < formats.dayKey(now));
  return (
    <li className={styles.deal}>
      <span className={styles.who}>
        <Link to={paths.pipeline} search={{ deal: deal.id } as never}>
          {deal.account.name}
        </Link>
        <span className={styles.quiet}>
          {deal.name} · {deal.stage.label}
        </span>
      </span>
      <ActivitySign activity={nextActivity(nextActivityAt, now, formats)} at={nextActivityAt} />
      <span className={isPast ? styles.past : styles.quiet}>
        {closeDate ? t(isPast ? 'fs-home.closes.past' : 'fs-home.closes', { day: formats.shortDate(closeDate) }) : null}
      </span>
      <b className={styles.amount}>{amount === null ? null : formats.money({ amount, currency })}</b>
    </li>
  );
}

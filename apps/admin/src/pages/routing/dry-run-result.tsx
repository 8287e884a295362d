import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Loaded } from '@tasuki/account-timeline';
import { describeRefusal } from '@tasuki/apollo';
import '@tasuki/apollo/all-refusal-texts';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, InAppLink, InlineError } from '@tasuki/ui';
import type { RoutingPlanInput, TryRoutingPlanQuery } from '../../__generated__/operations.ts';
import styles from './routing.module.css';
import { TRY_ROUTING_PLAN } from './routing-queries.ts';
import { routingTexts } from './routing-texts.ts';

const TRIED = 50;

type Run = TryRoutingPlanQuery['tryRoutingPlan'];

/** Who would have got each of the last pieces of work, why, and how much each person would have had. */
export function DryRunResult({ plan }: { plan: RoutingPlanInput }) {
  const t = useTexts(routingTexts);
  const { locale } = useLocale();
  const query = useQuery(TRY_ROUTING_PLAN, {
    variables: { plan, first: TRIED },
    fetchPolicy: 'no-cache',
  });
  return (
    <section className={styles.result} aria-label={t('routing.try.title')} aria-live="polite">
      <h3>{t('routing.try.title')}</h3>
      <Loaded query={query} failed={t('routing.try.failed')}>
        {({ tryRoutingPlan: run }) => {
          if (run.refusal) return <InlineError>{describeRefusal(run.refusal, locale)}</InlineError>;
          if (run.tries.length === 0)
            return <EmptyState title={t('routing.try.none')} why={t('routing.try.none.why')} />;
          return (
            <>
              <p className={styles.quiet}>{t('routing.try.note', { count: run.tries.length })}</p>
              <Loads loads={run.loads} />
              <Tries tries={run.tries} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Loads({ loads }: { loads: Run['loads'] }) {
  const t = useTexts(routingTexts);
  const most = Math.max(1, ...loads.flatMap(({ before, after }) => [before, after]));
  const bar = (count: number) => (
    <span className={styles.bar}>
      <span aria-hidden className={styles.fill} style={{ inlineSize: `${(count / most) * 100}%` }} />
      <span>{count}</span>
    </span>
  );
  return (
    <table className={styles.table}>
      <caption>{t('routing.load')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('routing.load.person')}</th>
          <th scope="col">{t('routing.load.before')}</th>
          <th scope="col">{t('routing.load.after')}</th>
        </tr>
      </thead>
      <tbody>
        {loads.map(({ userId, name, before, after }) => (
          <tr key={userId ?? ''}>
            <th scope="row">{name ?? t('routing.load.nobody')}</th>
            <td>{bar(before)}</td>
            <td>{bar(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Tries({ tries }: { tries: Run['tries'] }) {
  const t = useTexts(routingTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const navigate = useNavigate();
  return (
    <table className={styles.table}>
      <caption>{t('routing.tries')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('routing.tries.account')}</th>
          <th scope="col">{t('routing.tries.at')}</th>
          <th scope="col">{t('routing.tries.user')}</th>
          <th scope="col">{t('routing.tries.before')}</th>
          <th scope="col">{t('routing.tries.why')}</th>
        </tr>
      </thead>
      <tbody>
        {tries.map(({ accountId, accountName, at, userName, beforeName, reasonJa, reasonEn }) => (
          <tr key={`${accountId} ${at}`}>
            <th scope="row">
              <InAppLink
                href={`/admin/accounts/${accountId}`}
                navigate={() => void navigate({ to: `/accounts/${accountId}` })}
              >
                {accountName}
              </InAppLink>
            </th>
            <td data-label={t('routing.tries.at')}>{formats.relative(at)}</td>
            <td data-label={t('routing.tries.user')}>{userName ?? t('routing.load.nobody')}</td>
            <td data-label={t('routing.tries.before')}>{beforeName ?? t('routing.load.nobody')}</td>
            <td data-label={t('routing.tries.why')}>
              {(locale === 'ja' ? reasonJa : reasonEn) ?? t('routing.tries.nobody')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Link } from '@tanstack/react-router';
import { useFormats, useTexts } from '@tasuki/i18n';
import { useSourceName } from '../account/use-source-name.ts';
import { TermLabel } from '../terms/term-label.tsx';
import type { AccuracyRow } from './accuracy-query.ts';
import { accuracyTexts } from './accuracy-texts.ts';
import styles from './definitions.module.css';

interface AccuracyTableProps {
  rows: readonly AccuracyRow[];
  byRep: boolean;
}

/** A version's whole first, then its sources; each count opens some of its leads. */
export function AccuracyTable({ rows, byRep }: AccuracyTableProps) {
  const t = useTexts(accuracyTexts);
  const sourceName = useSourceName();
  const versions = Map.groupBy(rows, ({ versionNumber }) => versionNumber);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={t('accuracy.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('accuracy.source')}</th>
            {byRep ? <th scope="col">{t('accuracy.rep')}</th> : null}
            <th scope="col">
              <TermLabel label={t('accuracy.judged')} figure="qualified-leads" />
            </th>
            <th scope="col">
              <TermLabel label={t('accuracy.accepted')} figure="qualified-acceptance" />
            </th>
            <th scope="col">
              <TermLabel label={t('accuracy.deals')} figure="qualified-deals" />
            </th>
            <th scope="col">
              <TermLabel label={t('accuracy.won')} figure="qualified-wins" />
            </th>
          </tr>
        </thead>
        {[...versions].map(([number, own]) => (
          <tbody key={number}>
            <tr className={styles.whole}>
              <th scope="row">{t('accuracy.version', { number })}</th>
              {byRep ? <td>{t('accuracy.all')}</td> : null}
              <Figures figures={sumOf(own)} />
            </tr>
            {own.map((row) => (
              <tr key={`${row.source} ${row.rep?.id}`}>
                <th scope="row" className={styles.part}>
                  {sourceName(row.source) ?? t('accuracy.source.none')}
                </th>
                {byRep ? <td>{row.rep?.name ?? t('accuracy.rep.none')}</td> : null}
                <Figures figures={row} leads={row.leads} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

const counts = ['judged', 'decided', 'accepted', 'deals', 'won'] as const;
type Counts = Pick<AccuracyRow, (typeof counts)[number]>;

function sumOf(rows: readonly AccuracyRow[]): Counts {
  const sum = (name: (typeof counts)[number]) => rows.reduce((total, row) => total + row[name], 0);
  return {
    judged: sum('judged'),
    decided: sum('decided'),
    accepted: sum('accepted'),
    deals: sum('deals'),
    won: sum('won'),
  };
}

function Figures({ figures, leads }: { figures: Counts; leads?: AccuracyRow['leads'] }) {
  const t = useTexts(accuracyTexts);
  const formats = useFormats();
  const { judged, decided, accepted, deals, won } = figures;
  const share = (part: number, whole: number) =>
    whole === 0 ? '—' : t('accuracy.share', { rate: formats.percent(part / whole), part, whole });
  return (
    <>
      <td>{leads ? <SomeLeads count={judged} leads={leads} /> : formats.number(judged)}</td>
      <td>{share(accepted, decided)}</td>
      <td>{share(deals, judged)}</td>
      <td>{share(won, judged)}</td>
    </>
  );
}

function SomeLeads({ count, leads }: { count: number; leads: AccuracyRow['leads'] }) {
  const t = useTexts(accuracyTexts);
  return (
    <details className={styles.some}>
      <summary aria-label={`${t('accuracy.leads')}: ${t('accuracy.open', { count })}`}>
        {t('accuracy.open', { count })}
      </summary>
      <ul className={styles.list}>
        {leads.map(({ id, account }) => (
          <li key={id}>
            <Link to={'/accounts/$accountId' as never} params={{ accountId: account.id } as never}>
              {account.name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { addDays } from '@tasuki/domain/days';
import type { ReplayGroup, ReplayGroupName, ReplaySummary } from '@tasuki/domain/definitions/summarise-replay';
import { useFormats, useTexts } from '@tasuki/i18n';
import { StatTile } from '@tasuki/ui';
import { TermLabel } from '../terms/term-label.tsx';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { ReplaySamples } from './replay-samples.tsx';
import { ReplayWeeks } from './replay-weeks.tsx';

const groups: ReplayGroupName[] = ['both', 'onlyNew', 'onlyOld', 'neither'];

/** What a rule would have made of a period, beside the version in force. `to` is the day after its last one. */
export function ReplayResult({ result, from, to }: { result: unknown; from: string; to: string }) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const summary = result as ReplaySummary & { currency: string };
  const { leads, won, qualified, qualifiedWon, missedWon } = summary;
  const samples = [
    ['replay.samples', summary.missedSamples],
    ['replay.samples.new', summary.onlyNewSamples],
    // Replays of earlier versions have kept none.
    ['replay.samples.old', summary.onlyOldSamples ?? []],
  ] as const;
  const beside = (value: number) => t('replay.beside-live', { value });
  return (
    <>
      <p className={styles.quiet}>
        {t('replay.period', { from: formats.date(from), to: formats.date(addDays(to, -1)) })}
      </p>
      <div className={styles.tiles}>
        <StatTile
          label={<TermLabel label={t('replay.leads')} kpi="lead-count" />}
          value={formats.number(leads)}
          note={`${t('replay.won')}: ${formats.number(won)}`}
        />
        <StatTile
          label={<TermLabel label={t('replay.qualified')} figure="replay-qualified" />}
          value={formats.number(qualified.new)}
          note={beside(qualified.old)}
        />
        <StatTile
          label={<TermLabel label={t('replay.won')} figure="replay-won" />}
          value={formats.number(qualifiedWon.new)}
          note={beside(qualifiedWon.old)}
        />
        <StatTile
          label={<TermLabel label={t('replay.missed')} figure="replay-missed" />}
          value={formats.number(missedWon.new)}
          note={beside(missedWon.old)}
        />
      </div>
      <Groups summary={summary} />
      <ReplayWeeks weeks={summary.weeks} />
      <div className={styles.samples}>
        {samples.map(([title, some]) => (
          <ReplaySamples key={title} title={t(title)} samples={some} currency={summary.currency} />
        ))}
      </div>
    </>
  );
}

function Groups({ summary }: { summary: ReplaySummary & { currency: string } }) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const rate = (part: number, whole: number) => (whole === 0 ? '—' : formats.percent(part / whole));
  const cells = ({ leads, decided, accepted, deals, won, wonMinor }: ReplayGroup) => [
    formats.number(leads),
    rate(accepted, decided),
    rate(deals, leads),
    rate(won, leads),
    formats.money({ minor: wonMinor, currency: summary.currency }),
  ];
  const heads = [
    ['replay.leads', 'replay-group-leads'],
    ['replay.acceptance', 'replay-acceptance'],
    ['replay.deal-rate', 'replay-deal-rate'],
    ['replay.win-rate', 'replay-win-rate'],
    ['replay.won-amount', 'replay-won-amount'],
  ] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={t('replay.group')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('replay.group')}</th>
            {heads.map(([head, figure]) => (
              <th key={head} scope="col">
                <TermLabel label={t(head)} figure={figure} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`replay.group.${name}`)}</th>
              {cells(summary.groups[name]).map((cell, at) => (
                <td key={heads[at]?.[0]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { addDays } from '@tasuki/domain/days';
import type { ReplayGroup, ReplayGroupName, ReplaySummary } from '@tasuki/domain/definitions/summarise-replay';
import { useFormats, useTexts } from '@tasuki/i18n';
import { StatTile } from '@tasuki/ui';
import { TermLabel } from '../terms/term-label.tsx';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { ReplaySamples } from './replay-samples.tsx';
import { ReplayWeeks } from './replay-weeks.tsx';

type TextId = keyof typeof definitionTexts & string;

interface ReplayResultProps {
  result: unknown;
  /** Whether another version was in force to hold this one against. */
  isCompared: boolean;
  from: string;
  /** The day after the last one. */
  to: string;
}

/** What a rule would have made of a period, beside the version in force where there is another. */
export function ReplayResult({ result, isCompared, from, to }: ReplayResultProps) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const summary = result as ReplaySummary & { currency: string };
  const { leads, won, qualified, qualifiedWon, missedWon } = summary;
  const samples = [
    ['replay.samples', summary.missedSamples],
    [isCompared ? 'replay.samples.new' : 'replay.samples.qualified', summary.onlyNewSamples],
    // Replays of earlier versions have kept none.
    ['replay.samples.old', summary.onlyOldSamples ?? []],
  ] as const;
  const beside = (value: number) => (isCompared ? t('replay.beside-live', { value }) : undefined);
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
      <Groups summary={summary} isCompared={isCompared} />
      <ReplayWeeks weeks={summary.weeks} isCompared={isCompared} />
      <div className={styles.samples}>
        {samples.map(([title, some]) => (
          <ReplaySamples key={title} title={t(title)} samples={some} currency={summary.currency} />
        ))}
      </div>
    </>
  );
}

interface GroupsProps {
  summary: ReplaySummary & { currency: string };
  isCompared: boolean;
}

const compared: [ReplayGroupName, TextId][] = [
  ['both', 'replay.group.both'],
  ['onlyNew', 'replay.group.onlyNew'],
  ['onlyOld', 'replay.group.onlyOld'],
  ['neither', 'replay.group.neither'],
];
const alone: [ReplayGroupName, TextId][] = [
  ['onlyNew', 'replay.qualified'],
  ['neither', 'replay.group.not'],
];

function Groups({ summary, isCompared }: GroupsProps) {
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
          {(isCompared ? compared : alone).map(([name, label]) => (
            <tr key={name}>
              <th scope="row">{t(label)}</th>
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

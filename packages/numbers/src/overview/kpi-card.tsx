import { Link } from '@tanstack/react-router';
import { useFormats, useTexts } from '@tasuki/i18n';
import { ChipButton, StatusChip } from '@tasuki/ui';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useFigureWords, writeFigure } from '../figures/write-figure.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { recordsTarget } from '../records/record-target.ts';
import { isRunning } from '../view/period.ts';
import { useView } from '../view/view-state.ts';
import { KpiAbout } from './kpi-about.tsx';
import styles from './overview.module.css';
import type { CardFigure } from './overview-queries.ts';

interface KpiCardProps {
  entry: KpiEntry;
  figure: CardFigure;
  before: { readonly value: number | null; readonly currency: string | null } | undefined;
}

/** One figure with its base, what it was before, and the way to its records and to its split. */
export function KpiCard({ entry, figure, before }: KpiCardProps) {
  const t = useTexts(numbersTexts);
  const words = useFigureWords();
  const { view, calendar, setUrl } = useView();
  const { name, unit, label } = entry;
  const parts = words.parts(unit, figure);
  const value = writeFigure(unit, figure, words.write);
  const full = writeFigure(unit, figure, words.writeFull);
  const target = recordsTarget(name, view);
  const numerators = unit === 'ratio' && !figure.currency ? recordsTarget(name, view, 'numerator') : undefined;
  return (
    <article className={styles.card} aria-label={label}>
      <KpiAbout entry={entry} />
      <Link
        to={target.to}
        search={target.search as never}
        className={styles.value}
        title={full}
        aria-label={t('numbers.card.records', { label, value })}
      >
        {value}
      </Link>
      <p className={styles.parts}>
        {parts && numerators ? (
          <Link to={numerators.to} search={numerators.search as never}>
            {parts}
          </Link>
        ) : (
          parts
        )}
      </p>
      <Change
        change={words.change(unit, figure.value, before?.value)}
        text={
          before?.value == null
            ? ''
            : t(isRunning(view.period, calendar) ? 'numbers.card.before.so-far' : 'numbers.card.before', {
                value: words.write(unit, before?.value, before?.currency),
              })
        }
      />
      <Plan unit={unit} figure={figure} />
      <ChipButton
        size="small"
        aria-label={t('numbers.card.split.of', { label })}
        onClick={() => {
          setUrl({ kpi: name });
          const split = document.getElementById('numbers-split');
          split?.scrollIntoView({ block: 'start' });
          // Whoever goes by keys is there, too, instead of a hundred cards above it.
          split?.querySelector('select')?.focus({ preventScroll: true });
        }}
      >
        {t('numbers.card.split')}
      </ChipButton>
    </article>
  );
}

/** A KPI that the filter rules out. */
export function SilentCard({ entry }: { entry: KpiEntry }) {
  const t = useTexts(numbersTexts);
  return (
    <article className={styles.card} aria-label={entry.label}>
      <KpiAbout entry={entry} />
      <p className={styles.parts}>{t('numbers.card.not-by-team')}</p>
    </article>
  );
}

/** Up or down by a shape. Whether up is good is the reader's to say: more passes can be worse passes. */
function Change({ change, text }: { change: string | undefined; text: string }) {
  const sign = change?.startsWith('+') ? '▲' : change?.startsWith('-') || change?.startsWith('−') ? '▼' : '●';
  return (
    <p className={styles.change}>
      {change ? (
        <strong>
          <span aria-hidden>{sign}</span> {change}
        </strong>
      ) : null}
      <span>{text}</span>
    </p>
  );
}

/** What was planned, what has changed since the month was closed, and whether the figure can still move. */
function Plan({ unit, figure }: { unit: string; figure: CardFigure }) {
  const t = useTexts(numbersTexts);
  const words = useFigureWords();
  const formats = useFormats();
  const { target, isProvisional, currency } = figure;
  return (
    <div className={styles.plan}>
      {target ? (
        <span>
          {t(target.attainment === null ? 'numbers.target.only' : 'numbers.target', {
            value: words.write(unit, target.value, currency),
            rate: formats.percent(target.attainment, 0),
          })}
        </span>
      ) : null}
      {/* Amounts of several currencies are remembered one by one. */}
      {[figure, ...figure.groups].map(({ snapshot, currency: of }) =>
        snapshot && snapshot.delta !== null ? (
          <span key={of}>
            {t(snapshot.delta === 0 ? 'numbers.snapshot.same' : 'numbers.snapshot', {
              value: words.write(unit, snapshot.value, of),
              delta: words.difference(unit, snapshot.delta, of),
            })}
          </span>
        ) : null,
      )}
      {isProvisional ? (
        <span title={t('numbers.provisional.why')}>
          <StatusChip tone="warn">{t('numbers.provisional')}</StatusChip>
        </span>
      ) : null}
    </div>
  );
}

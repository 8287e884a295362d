import { Link } from '@tanstack/react-router';
import { addDays } from '@tasuki/domain/days';
import { enumName } from '@tasuki/domain/enum-name';
import { reviewPairs } from '@tasuki/domain/reviews/review-pairs';
import { weekOf } from '@tasuki/domain/reviews/review-week';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, DepartmentChip, StatusChip, type Tone } from '@tasuki/ui';
import { useId } from 'react';
import { numbersPaths } from '../paths.ts';
import { writeAddress } from '../review/review-address.ts';
import { customPeriod } from '../view/period.ts';
import { useCalendar, writeView } from '../view/view-state.ts';
import styles from './diagnosis.module.css';
import type { FindingData } from './diagnosis-queries.ts';
import { diagnosisTexts } from './diagnosis-texts.ts';
import { FindingFigures } from './finding-figures.tsx';
import { FindingMethod } from './finding-method.tsx';
import { FindingProgress } from './finding-progress.tsx';

const TONES: Record<FindingData['state'], Tone> = { OPEN: 'bad', ACTED: 'warn', CLOSED: 'ok' };

interface FindingCardProps {
  finding: FindingData;
  onAct: (finding: FindingData) => void;
  onClose: (finding: FindingData) => void;
}

/** What is wrong between two departments, how sure it is, what stands behind it and what both can do. */
export function FindingCard({ finding, onAct, onClose }: FindingCardProps) {
  const t = useTexts(diagnosisTexts);
  const formats = useFormats();
  const id = useId();
  const { state, from, to, cause, headline, action, foundAt, canWorkOn } = finding;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <header className={styles.cardHead}>
        <span className={styles.pair}>
          <DepartmentChip department={from} />
          <span aria-hidden>×</span>
          <DepartmentChip department={to} />
        </span>
        <StatusChip tone={TONES[state]}>{t(`finding.state.${state}`)}</StatusChip>
        <span className={styles.quiet}>{t('finding.found', { date: formats.date(foundAt) })}</span>
      </header>
      <h3 id={id}>
        <span className={styles.cause}>{cause}</span>
        {headline}
      </h3>
      <FindingFigures finding={finding} />
      <FindingMethod finding={finding} />
      <Evidence finding={finding} />
      <p className={styles.action}>
        <b>{t('finding.action')}</b> {action}
      </p>
      <FindingProgress finding={finding} />
      {state === 'CLOSED' ? null : <Meeting finding={finding} />}
      {canWorkOn && state !== 'CLOSED' ? (
        <footer className={styles.acts}>
          <Button onClick={() => onAct(finding)}>{t(state === 'OPEN' ? 'finding.act' : 'finding.act.again')}</Button>
          <Button variant="default" onClick={() => onClose(finding)}>
            {t('finding.close')}
          </Button>
        </footer>
      ) : null}
    </article>
  );
}

/** Where both departments speak about it this week. */
function Meeting({ finding: { from, to } }: { finding: FindingData }) {
  const t = useTexts(diagnosisTexts);
  const { today } = useCalendar();
  const pair = reviewPairs.find((one) => enumName(one.from) === from && enumName(one.to) === to);
  return pair ? (
    <Link to={writeAddress({ week: weekOf(today), pair })} className={styles.meeting}>
      {t('finding.meeting')}
    </Link>
  ) : null;
}

/** Opens the very records, in the period and group that were judged. */
function Evidence({ finding: { evidence } }: { finding: FindingData }) {
  const t = useTexts(diagnosisTexts);
  return (
    <ul className={styles.evidence} aria-label={t('finding.evidence')}>
      {evidence.map(({ kpi, label, joint, teamId, numeratorOnly, period }) => {
        const groups = [
          ...(joint ? [{ dimension: 'joint' as const, key: joint }] : []),
          ...(teamId ? [{ dimension: 'team' as const, key: teamId }] : []),
        ];
        const view = { period: customPeriod(period.from, addDays(period.to, -1)), groups };
        const search = {
          kpi,
          ...writeView({ ...view, department: undefined, teamId: undefined, importSource: undefined }),
        };
        return (
          <li key={kpi}>
            <Link
              to={numbersPaths.records}
              search={{ ...search, only: numeratorOnly ? 'numerator' : undefined } as never}
            >
              {t('finding.evidence.open', { kpi: label })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

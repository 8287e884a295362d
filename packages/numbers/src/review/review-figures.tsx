import { Loaded, Panel } from '@tasuki/account-timeline';
import { addDays } from '@tasuki/domain/days';
import { useTexts } from '@tasuki/i18n';
import { DepartmentChip } from '@tasuki/ui';
import { useCatalogue } from '../figures/use-catalogue.ts';
import { joints } from '../together/joints.ts';
import { SideFigures } from '../together/side-figures.tsx';
import { customPeriod } from '../view/period.ts';
import styles from './review.module.css';
import type { ReviewData } from './review-queries.ts';
import { reviewTexts } from './review-texts.ts';

/** Both KPI sets side by side, of the week. */
export function ReviewFigures({ review: { from, to, period } }: { review: ReviewData }) {
  const t = useTexts(reviewTexts);
  const catalogue = useCatalogue();
  const sides = [
    { department: from, names: namesOf(from, to) },
    { department: to, names: namesOf(to, from) },
  ];
  return (
    <Panel title={t('review.figures')} note={t('review.figures.note')}>
      <Loaded query={catalogue} failed={t('review.failed')} rows={5}>
        {({ kpiCatalogue }) => (
          <div className={styles.sides}>
            {sides.map(({ department, names }) => (
              <div key={department}>
                <p className={styles.side}>
                  <DepartmentChip department={department} />
                </p>
                <SideFigures
                  department={department}
                  entries={names.flatMap((name) => kpiCatalogue.find((entry) => entry.name === name) ?? [])}
                  period={customPeriod(period.from, addDays(period.to, -1))}
                />
              </div>
            ))}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

/** What the side-by-side page shows of a department next to that neighbour, whichever of the two passes there. */
function namesOf(own: ReviewData['from'], other: ReviewData['from']): readonly string[] {
  const passing = joints.find(({ from, to }) => from === own && to === other);
  return passing?.left ?? joints.find(({ from, to }) => from === other && to === own)?.right ?? [];
}

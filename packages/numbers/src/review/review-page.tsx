import { useQuery } from '@apollo/client/react';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { Loaded, PanelPage, useApp } from '@tasuki/account-timeline';
import { enumName } from '@tasuki/domain/enum-name';
import { weekOf } from '@tasuki/domain/reviews/review-week';
import { useFormats, useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import { useState } from 'react';
import { numbersPaths } from '../paths.ts';
import { useCalendar } from '../view/view-state.ts';
import { AgendaPanel } from './agenda-panel.tsx';
import { AttendeesPanel } from './attendees-panel.tsx';
import { DecisionsPanel, EarlierPanel } from './decisions-panel.tsx';
import styles from './review.module.css';
import { pairsOf, type ReviewAddress, readAddress, writeAddress } from './review-address.ts';
import { ReviewFigures } from './review-figures.tsx';
import { JOINT_REVIEW_PAGE } from './review-queries.ts';
import { ReviewSheets, type ReviewTask } from './review-sheets.tsx';
import { reviewTexts } from './review-texts.ts';
import { ReviewTools } from './review-tools.tsx';
import { SamplePanel } from './sample-panel.tsx';

/** One week of two departments: an address of its own, so that a meeting can be linked, and found again. */
export function ReviewPage() {
  const t = useTexts(reviewTexts);
  const address = readAddress(useParams({ strict: false }));
  return address ? (
    <Review key={writeAddress(address)} address={address} />
  ) : (
    <PanelPage title={t('review.title')}>
      <EmptyState title={t('review.none')} why={t('review.none.why')} />
    </PanelPage>
  );
}

/** `/review`: this week, of the first meeting in which the app's department sits. */
export function ReviewStartPage() {
  const { today } = useCalendar();
  const [pair] = pairsOf(useApp().department);
  return pair ? <Navigate to={writeAddress({ week: weekOf(today), pair })} replace /> : null;
}

function Review({ address }: { address: ReviewAddress }) {
  const t = useTexts(reviewTexts);
  const formats = useFormats();
  const [task, setTask] = useState<ReviewTask>();
  const [from, to] = [enumName(address.pair.from), enumName(address.pair.to)];
  const query = useQuery(JOINT_REVIEW_PAGE, { variables: { week: address.week, from, to } });
  const title = t('review.of', { from: formats.departmentShort(from), to: formats.departmentShort(to) });
  return (
    <PanelPage title={title} tools={<ReviewTools address={address} />}>
      <Loaded query={query} failed={t('review.failed')} rows={12}>
        {({ jointReview }) => (
          <div className={styles.stack}>
            <Link to={numbersPaths.diagnosis} className={styles.back}>
              ← {t('review.back')}
            </Link>
            <AttendeesPanel review={jointReview} />
            <ReviewFigures review={jointReview} />
            <EarlierPanel review={jointReview} onTask={setTask} />
            <AgendaPanel review={jointReview} onTask={setTask} />
            <SamplePanel review={jointReview} />
            <DecisionsPanel review={jointReview} onTask={setTask} />
            <ReviewSheets review={jointReview} task={task} onDone={() => setTask(undefined)} />
          </div>
        )}
      </Loaded>
    </PanelPage>
  );
}

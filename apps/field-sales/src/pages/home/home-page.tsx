import { Link } from '@tanstack/react-router';
import {
  AnsweredHandoffs,
  IncomingHandoffs,
  Panel,
  PanelPage,
  PassSummary,
  useLastDays,
} from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { lazyPart } from '@tasuki/ui';
import { Suspense } from 'react';
import { paths } from '../../paths.ts';
import { DealsInNeed } from './deals-in-need.tsx';
import { homeTexts } from './home-texts.ts';

const PASSED_DAYS = 90;

// Below the first screen: what waits is seen before what was said and promised.
const FeedbackPanel = lazyPart(() => import('@tasuki/account-timeline/deal-feedback').then((m) => m.FeedbackPanel));
const SellerPromises = lazyPart(() => import('@tasuki/account-timeline/promises').then((m) => m.SellerPromises));

/** The start of a salesperson's day: which of my deals sleep, what was passed to me, what became of mine. */
export function HomePage() {
  const t = useTexts(homeTexts);
  const period = useLastDays(PASSED_DAYS);
  return (
    <PanelPage title={t('fs-home.title')}>
      <Panel title={t('fs-home.care')} note={t('fs-home.care.note')}>
        <DealsInNeed />
      </Panel>
      <Panel title={t('fs-home.incoming')} note={t('fs-home.incoming.note')}>
        <IncomingHandoffs to="FIELD_SALES" next={<Link to={paths.pipeline}>{t('fs-home.board')}</Link>} />
      </Panel>
      <Suspense>
        <FeedbackPanel audience="field-sales" isMine />
        <SellerPromises />
      </Suspense>
      <AnsweredHandoffs to="FIELD_SALES" />
      <Panel title={t('fs-home.passed')} note={t('fs-home.passed.days', { days: PASSED_DAYS })}>
        <PassSummary from="FIELD_SALES" period={period} />
      </Panel>
    </PanelPage>
  );
}

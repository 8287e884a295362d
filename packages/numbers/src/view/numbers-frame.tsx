import { Link } from '@tanstack/react-router';
import { PanelPage, useApp } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { lazyPart } from '@tasuki/ui';
import { type ReactNode, Suspense } from 'react';
import { numbersTexts } from '../numbers-texts.ts';
import { numbersPaths } from '../paths.ts';
import { PeriodPicker } from './period-picker.tsx';
import styles from './view.module.css';
import { useView } from './view-state.ts';

const FigureViews = lazyPart(() => import('./figure-views.tsx').then((m) => m.FigureViews));

const TABS = ['overview', 'together', 'diagnosis', 'reviews', 'funnel', 'tree', 'targets'] as const;
const RETENTION_TABS = ['waterline', 'cohorts', 'ledger'] as const;

interface NumbersFrameProps {
  tools?: ReactNode;
  /** Whether the page is about the period of the address. */
  hasPeriod?: boolean;
  children: ReactNode;
}

/** What all pages of figures share: title, the way to the others, and the period, which goes along. */
export function NumbersFrame({ tools, hasPeriod = true, children }: NumbersFrameProps) {
  const t = useTexts(numbersTexts);
  const { view, url } = useView();
  const { department } = useApp();
  const keepsCustomers = department === 'CUSTOMER_SUCCESS' || department === 'ADMIN';
  const tabs = keepsCustomers ? [...TABS, ...RETENTION_TABS] : TABS;
  return (
    <PanelPage
      title={t('numbers.title')}
      tools={
        <>
          {tools}
          <Suspense>
            <FigureViews />
          </Suspense>
        </>
      }
    >
      <div className={styles.bar}>
        <nav className={styles.tabs} aria-label={t('numbers.pages')}>
          {tabs.map((tab) => (
            <Link
              key={tab}
              to={numbersPaths[tab]}
              search={{ period: url.period, as: url.as } as never}
              className={styles.tab}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {t(`numbers.tab.${tab}`)}
            </Link>
          ))}
        </nav>
        {hasPeriod ? <PeriodPicker period={view.period} /> : null}
      </div>
      {children}
    </PanelPage>
  );
}

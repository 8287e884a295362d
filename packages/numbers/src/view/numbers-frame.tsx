import { Link } from '@tanstack/react-router';
import { PanelPage } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import type { ReactNode } from 'react';
import { numbersTexts } from '../numbers-texts.ts';
import { numbersPaths } from '../paths.ts';
import { PeriodPicker } from './period-picker.tsx';
import styles from './view.module.css';
import { useView } from './view-state.ts';

const TABS = ['overview', 'together'] as const;

interface NumbersFrameProps {
  tools?: ReactNode;
  children: ReactNode;
}

/** What all pages of figures share: title, the way to the others, and the period, which goes along. */
export function NumbersFrame({ tools, children }: NumbersFrameProps) {
  const t = useTexts(numbersTexts);
  const { view, url } = useView();
  return (
    <PanelPage title={t('numbers.title')} tools={tools}>
      <div className={styles.bar}>
        <nav className={styles.tabs} aria-label={t('numbers.pages')}>
          {TABS.map((tab) => (
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
        <PeriodPicker period={view.period} />
      </div>
      {children}
    </PanelPage>
  );
}

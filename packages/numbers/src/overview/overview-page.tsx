import { Loaded, useApp } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { useCatalogue } from '../figures/use-catalogue.ts';
import { numbersTexts } from '../numbers-texts.ts';
import { FilterBar } from '../view/filter-bar.tsx';
import { NumbersFrame } from '../view/numbers-frame.tsx';
import { useView } from '../view/view-state.ts';
import { KpiCards } from './kpi-cards.tsx';
import styles from './overview.module.css';
import { OwnerPicker } from './owner-picker.tsx';
import { readOwners } from './owners.ts';
import { SplitPanel } from './split-panel.tsx';

/** A department's figures as cards, and one of them over time and split. */
export function OverviewPage() {
  const t = useTexts(numbersTexts);
  const catalogue = useCatalogue();
  const { department } = useApp();
  const { url } = useView();
  const owners = readOwners(url.of, department);
  return (
    <NumbersFrame
      tools={
        <>
          <OwnerPicker />
          <FilterBar />
        </>
      }
    >
      <Loaded query={catalogue} failed={t('numbers.cards.failed')} rows={6}>
        {({ kpiCatalogue }) => {
          const shown = kpiCatalogue.filter(({ owner }) => owners.includes(owner));
          return (
            <div className={styles.stack}>
              {owners.map((owner) => (
                <KpiCards key={owner} owner={owner} entries={shown.filter((entry) => entry.owner === owner)} />
              ))}
              <SplitPanel entries={shown} />
            </div>
          );
        }}
      </Loaded>
    </NumbersFrame>
  );
}

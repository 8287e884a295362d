import { useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { enumName } from '@tasuki/domain/enum-name';
import { kpiGoals } from '@tasuki/domain/kpis/kpi-tree';
import { useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { useApiLocale, useCatalogue } from '../figures/use-catalogue.ts';
import { NumbersFrame } from '../view/numbers-frame.tsx';
import { useView } from '../view/view-state.ts';
import { readGoal, useGoal, usualGoal } from './goal.ts';
import styles from './tree.module.css';
import { TreeBranches } from './tree-branches.tsx';
import { KPI_TREE } from './tree-query.ts';
import { treeTexts } from './tree-texts.ts';

/** From the goal of the company down to every department's levers, and what ten more of each would bring. */
export function TreePage() {
  const t = useTexts(treeTexts);
  const { view, setUrl } = useView();
  const goal = useGoal();
  const catalogue = useCatalogue();
  const period = { from: view.period.from, to: view.period.to };
  const query = useQuery(KPI_TREE, { variables: { period, goal: enumName(goal), locale: useApiLocale() } });
  return (
    <NumbersFrame
      tools={
        <NativeSelect
          aria-label={t('tree.which')}
          value={goal}
          onChange={({ currentTarget }) => {
            usualGoal.set(readGoal(currentTarget.value));
            setUrl({ goal: currentTarget.value });
          }}
          data={kpiGoals.map((value) => ({ value, label: t(`tree.goal.${value}`) }))}
        />
      }
    >
      <Panel title={t('tree.title')} note={t('tree.note')}>
        <Loaded query={query} failed={t('tree.failed')} rows={14}>
          {({ kpiTree }) => (
            <ul className={styles.tree} aria-label={t('tree.title')}>
              <TreeBranches nodes={kpiTree} above={null} entries={catalogue.data?.kpiCatalogue ?? []} />
            </ul>
          )}
        </Loaded>
      </Panel>
    </NumbersFrame>
  );
}

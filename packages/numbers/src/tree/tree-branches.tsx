import { useFormats, useTexts } from '@tasuki/i18n';
import { DepartmentChip, departmentColor } from '@tasuki/ui';
import { FigureLink } from '../charts/figure-link.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { useFigureWords } from '../figures/write-figure.ts';
import { KpiAbout } from '../overview/kpi-about.tsx';
import { recordsTarget } from '../records/record-target.ts';
import { useView } from '../view/view-state.ts';
import styles from './tree.module.css';
import type { TreeNode } from './tree-query.ts';
import { treeTexts } from './tree-texts.ts';

interface TreeBranchesProps {
  nodes: readonly TreeNode[];
  above: string | null;
  entries: readonly KpiEntry[];
}

/** What leads to a KPI, each with what leads to it in its turn. */
export function TreeBranches({ nodes, above, entries }: TreeBranchesProps) {
  const own = nodes.filter((node) => node.above === above);
  return own.map((node) => (
    <li key={node.name}>
      <Branch node={node} nodes={nodes} entry={entries.find(({ name }) => name === node.name)} />
      {nodes.some((one) => one.above === node.name) ? (
        <ul>
          <TreeBranches nodes={nodes} above={node.name} entries={entries} />
        </ul>
      ) : null}
    </li>
  ));
}

interface BranchProps {
  node: TreeNode;
  nodes: readonly TreeNode[];
  entry: KpiEntry | undefined;
}

function Branch({ node, nodes, entry }: BranchProps) {
  const t = useTexts(treeTexts);
  const words = useFigureWords();
  const { view } = useView();
  const { name, label, owner, unit, value, currency } = node;
  const plain = { ...view, groups: [], department: undefined, teamId: undefined };
  return (
    <article
      className={styles.node}
      style={{ '--department': departmentColor(owner) } as React.CSSProperties}
      aria-label={label}
    >
      <div className={styles.name}>
        <DepartmentChip department={owner} />
        {entry ? <KpiAbout entry={entry} /> : <span>{label}</span>}
      </div>
      <span className={styles.value}>
        <FigureLink target={recordsTarget(name, plain)} name={label}>
          {words.write(unit, value, currency)}
        </FigureLink>
      </span>
      <p className={styles.lever}>
        {node.above === null ? <strong>{t('tree.goal')}</strong> : <Lever node={node} nodes={nodes} />}
      </p>
    </article>
  );
}

/** `+10件 → 目標 +120万円`, and by which rate of our own. */
function Lever({ node, nodes }: { node: TreeNode; nodes: readonly TreeNode[] }) {
  const t = useTexts(treeTexts);
  const words = useFigureWords();
  const formats = useFormats();
  const { unit, step, gain, rate, currency } = node;
  if (step === null || gain === null) return <span className={styles.quiet}>{t('tree.lever.none')}</span>;
  const above = nodes.find((one) => one.name === node.above);
  const perOne =
    unit === 'count' && above && rate !== null
      ? t('tree.rate.count', {
          above: above.label,
          rate: above.unit === 'money' ? words.write('money', rate, currency) : formats.number(Number(rate.toFixed(3))),
        })
      : undefined;
  const goal = nodes.find((one) => one.above === null);
  const change = words.difference(unit, step, currency);
  const stepWords = unit === 'count' ? t('tree.step.count', { step: change }) : change;
  const gained = words.difference(goal?.unit ?? 'money', gain, currency);
  return (
    <>
      <strong>{t('tree.lever', { step: stepWords, gain: gained })}</strong>
      {perOne ? <span className={styles.quiet}>{perOne}</span> : null}
    </>
  );
}

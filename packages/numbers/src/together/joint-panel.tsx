import { useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { DepartmentChip, departmentColor, EmptyState, StatusChip } from '@tasuki/ui';
import { TrendChart } from '../charts/trend-chart.tsx';
import type { KpiEntry } from '../figures/kpi-queries.ts';
import { type MonthGroup, useMonthPoints } from '../figures/month-points.ts';
import { useFigureWords } from '../figures/write-figure.ts';
import { KPI_MONTHS } from '../overview/overview-queries.ts';
import { monthsUpTo } from '../view/period.ts';
import { filterOf, useView, type View } from '../view/view-state.ts';
import { driftOf, isApart } from './drift.ts';
import type { JointSides } from './joints.ts';
import { SideFigures } from './side-figures.tsx';
import styles from './together.module.css';
import { togetherTexts } from './together-texts.ts';

const ACCEPTANCE = 'handoff-acceptance-rate';
/** How much goes over, how much of it is taken, and how long it waits. */
const JOINT_FIGURES = ['pass-count', ACCEPTANCE, 'pass-wait-days-median'];
const MONTHS_SHOWN = 12;

/** One joint: volume at the left, what it was worth at the right, in the same months. */
export function JointPanel({ sides, catalogue }: { sides: JointSides; catalogue: readonly KpiEntry[] }) {
  const t = useTexts(togetherTexts);
  const formats = useFormats();
  const { view, calendar } = useView();
  const { from, to, joint } = sides;
  const months = monthsUpTo(view.period, calendar, MONTHS_SHOWN);
  const here: View = {
    ...view,
    groups: [{ dimension: 'joint', key: joint }],
    department: undefined,
    teamId: undefined,
  };
  const query = useQuery(KPI_MONTHS, {
    variables: {
      names: [ACCEPTANCE],
      period: { from: months[0]?.from ?? view.period.from, to: months.at(-1)?.to ?? view.period.to },
      filter: filterOf(here),
    },
  });
  return (
    <Panel
      title={t('together.joint', { from: formats.department(from), to: formats.department(to) })}
      tools={
        <>
          <DepartmentChip department={from} />
          <span aria-hidden>→</span>
          <DepartmentChip department={to} />
        </>
      }
    >
      <Loaded query={query} failed={t('together.failed')} rows={6}>
        {({ kpis: [kpi] }) =>
          kpi && kpi.groups.length > 0 ? (
            <Trends groups={kpi.groups} months={months} view={here} sides={sides} />
          ) : (
            <EmptyState title={t('together.none')} />
          )
        }
      </Loaded>
      <SideFigures
        department={from}
        entries={pick(catalogue, JOINT_FIGURES)}
        joint={{
          key: joint,
          name: t('together.joint', { from: formats.department(from), to: formats.department(to) }),
        }}
      />
      <div className={styles.sides}>
        <SideFigures department={from} entries={pick(catalogue, sides.left)} />
        <SideFigures department={to} entries={pick(catalogue, sides.right)} />
      </div>
    </Panel>
  );
}

interface TrendsProps {
  groups: readonly MonthGroup[];
  months: readonly { key: string; from: string; to: string }[];
  view: View;
  sides: JointSides;
}

function Trends({ groups, months, view, sides: { from, to } }: TrendsProps) {
  const t = useTexts(togetherTexts);
  const formats = useFormats();
  const words = useFigureWords();
  const toPoints = useMonthPoints(view, months);
  const drift = driftOf(
    months.map(({ key }) => {
      const group = groups.find(({ keys }) => keys[0] === key);
      return { passed: group?.denominator ?? null, accepted: group?.numerator ?? null };
    }),
  );
  const passed = groups.map((group) => ({ ...group, value: group.denominator, numerator: null, denominator: null }));
  const values = drift && {
    passed: words.change('count', 1 + drift.passed, 1) ?? '',
    acceptance: words.change('ratio', drift.acceptance, 0) ?? '',
  };
  return (
    <>
      {drift && values ? (
        <p className={styles.drift}>
          <StatusChip tone={isApart(drift) ? 'bad' : 'quiet'}>
            {t(isApart(drift) ? 'together.apart' : 'together.drift', values)}
          </StatusChip>
        </p>
      ) : null}
      <div className={styles.sides}>
        <TrendChart
          title={`${formats.department(from)} · ${t('together.passed')}`}
          shape="bar"
          color={departmentColor(from)}
          writeTick={(value) => words.write('count', value)}
          points={toPoints({ name: ACCEPTANCE, unit: 'count', isSum: true }, passed)}
        />
        <TrendChart
          title={`${formats.department(to)} · ${t('together.accepted')}`}
          shape="line"
          color={departmentColor(to)}
          writeTick={(value) => words.write('ratio', value)}
          points={toPoints({ name: ACCEPTANCE, unit: 'ratio', isSum: false }, groups)}
        />
      </div>
    </>
  );
}

function pick(catalogue: readonly KpiEntry[], names: readonly string[]): KpiEntry[] {
  return names.flatMap((name) => catalogue.find((entry) => entry.name === name) ?? []);
}

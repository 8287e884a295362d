import { useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { type Department, useTexts } from '@tasuki/i18n';
import { departmentColor, EmptyState } from '@tasuki/ui';
import type { FunnelsQuery } from '../__generated__/operations.ts';
import { numbersPaths } from '../paths.ts';
import { NumbersFrame } from '../view/numbers-frame.tsx';
import { comparedDays } from '../view/period.ts';
import viewStyles from '../view/view.module.css';
import { useView } from '../view/view-state.ts';
import { FUNNELS } from './funnel-queries.ts';
import { FunnelRecords } from './funnel-records.tsx';
import { FunnelTable, type Stage } from './funnel-table.tsx';
import { funnelTexts } from './funnel-texts.ts';
import { Opened } from './opened.tsx';
import { meetingStages, relayStages } from './stages.ts';

/** The whole way of leads and of meetings, strictly stage after stage and in any order. */
export function FunnelPage() {
  const t = useTexts(funnelTexts);
  const { view, url, calendar } = useView();
  const period = { from: view.period.from, to: view.period.to };
  const query = useQuery(FUNNELS, { variables: { period, before: comparedDays(view.period, calendar) } });
  return (
    <NumbersFrame>
      <Loaded query={query} failed={t('funnel.failed')} rows={16}>
        {(data) => <Funnels data={data} />}
      </Loaded>
      {url.stage ? (
        <Opened key={`${url.stage} ${url.reading}`}>
          <FunnelRecords stage={url.stage} isStrict={url.reading !== 'any'} period={period} />
        </Opened>
      ) : null}
    </NumbersFrame>
  );
}

function Funnels({ data }: { data: FunnelsQuery }) {
  const t = useTexts(funnelTexts);
  const { url } = useView();
  const { relayFunnel, meetingFunnel, relayBefore, meetingBefore } = data;
  const open = (stage: Stage, isStrict: boolean) => ({
    to: numbersPaths.funnel,
    search: { period: url.period, stage: stage.key, reading: isStrict ? undefined : 'any' },
    stays: true,
  });
  const relay = relayStages.map(({ stage, text, department, term }, at) => {
    const found = relayFunnel.find((one) => one.stage === stage);
    const of = relayStages[at - 1]?.stage;
    const earlier = relayBefore.find((one) => one.stage === stage);
    return toStage({
      key: stage,
      name: t(text),
      term,
      department,
      before: strictOf(relayFunnel, of),
      found,
      medianDays: found?.medianDays ?? null,
      past: { rate: shareOf(earlier?.strict, strictOf(relayBefore, of)), medianDays: earlier?.medianDays ?? null },
    });
  });
  const meetings = meetingStages.map(({ stage, text, department, of, term }) => {
    const found = meetingFunnel.find((one) => one.stage === stage);
    const past = { rate: shareOf(strictOf(meetingBefore, stage), strictOf(meetingBefore, of)), medianDays: null };
    return toStage({ key: stage, name: t(text), term, department, before: strictOf(meetingFunnel, of), found, past });
  });
  const hasSome = (stages: readonly Stage[]) => stages.some(({ strict, anyOrder }) => strict + anyOrder > 0);
  const empty = <EmptyState title={t('funnel.empty')} why={t('funnel.empty.why')} />;
  return (
    <div className={viewStyles.stack}>
      <Panel title={t('funnel.relay')} note={t('funnel.relay.note')}>
        {hasSome(relay) ? <FunnelTable title={t('funnel.relay')} stages={relay} open={open} /> : empty}
      </Panel>
      <Panel title={t('funnel.meetings')} note={t('funnel.meetings.note')}>
        {hasSome(meetings) ? <FunnelTable title={t('funnel.meetings')} stages={meetings} open={open} /> : empty}
      </Panel>
    </div>
  );
}

interface StageParts {
  key: string;
  name: string;
  term: Stage['term'];
  department: Department;
  before: number | undefined;
  found: { readonly strict: number; readonly anyOrder: number } | undefined;
  medianDays?: number | null;
  past: Stage['past'];
}

interface Counted {
  readonly stage: string;
  readonly strict: number;
}

const strictOf = (stages: readonly Counted[], stage: string | undefined): number | undefined =>
  stages.find((one) => one.stage === stage)?.strict;

const shareOf = (part: number | undefined, whole: number | undefined): number | null =>
  part === undefined || !whole ? null : part / whole;

function toStage({ department, found, ...rest }: StageParts): Stage {
  return { ...rest, color: departmentColor(department), strict: found?.strict ?? 0, anyOrder: found?.anyOrder ?? 0 };
}

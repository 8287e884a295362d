import { useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { type Department, useTexts } from '@tasuki/i18n';
import { departmentColor, EmptyState } from '@tasuki/ui';
import type { FunnelsQuery } from '../__generated__/operations.ts';
import { numbersPaths } from '../paths.ts';
import { NumbersFrame } from '../view/numbers-frame.tsx';
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
  const { view, url } = useView();
  const period = { from: view.period.from, to: view.period.to };
  const query = useQuery(FUNNELS, { variables: { period } });
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

function Funnels({ data: { relayFunnel, meetingFunnel } }: { data: FunnelsQuery }) {
  const t = useTexts(funnelTexts);
  const { url } = useView();
  const open = (stage: Stage, isStrict: boolean) => ({
    to: numbersPaths.funnel,
    search: { period: url.period, stage: stage.key, reading: isStrict ? undefined : 'any' },
    stays: true,
  });
  const relay = relayStages.map(({ stage, text, department }, at) => {
    const found = relayFunnel.find((one) => one.stage === stage);
    const before = relayFunnel.find((one) => one.stage === relayStages[at - 1]?.stage);
    return toStage({
      key: stage,
      name: t(text),
      department,
      before: before?.strict,
      found,
      medianDays: found?.medianDays ?? null,
    });
  });
  const meetings = meetingStages.map(({ stage, text, department, of }) => {
    const found = meetingFunnel.find((one) => one.stage === stage);
    const before = meetingFunnel.find((one) => one.stage === of);
    return toStage({ key: stage, name: t(text), department, before: before?.strict, found });
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
  department: Department;
  before: number | undefined;
  found: { readonly strict: number; readonly anyOrder: number } | undefined;
  medianDays?: number | null;
}

function toStage({ department, found, ...rest }: StageParts): Stage {
  return { ...rest, color: departmentColor(department), strict: found?.strict ?? 0, anyOrder: found?.anyOrder ?? 0 };
}

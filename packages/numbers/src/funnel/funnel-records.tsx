import { useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import type { MeetingStage, RelayStage } from '../__generated__/operations.ts';
import { useDescribeRecords } from '../records/describe-record.ts';
import { PAGE_SIZE, PagedRecords } from '../records/paged-records.tsx';
import { FUNNEL_LEADS, FUNNEL_MEETINGS } from './funnel-queries.ts';
import { funnelTexts } from './funnel-texts.ts';
import { meetingStages, relayStages } from './stages.ts';

interface Days {
  from: string;
  to: string;
}

interface FunnelRecordsProps {
  /** As the address holds it: `SAL`, `HELD`. */
  stage: string;
  isStrict: boolean;
  period: Days;
}

/** The leads or meetings of one stage. A stage that nobody knows shows nothing. */
export function FunnelRecords({ stage, isStrict, period }: FunnelRecordsProps) {
  const t = useTexts(funnelTexts);
  const relay = relayStages.find((one) => one.stage === stage);
  const meeting = meetingStages.find((one) => one.stage === stage);
  const found = relay ?? meeting;
  if (!found) return null;
  const reading = t(isStrict ? 'funnel.strict' : 'funnel.any');
  return (
    <Panel title={t('funnel.opened', { stage: t(found.text), reading })}>
      {relay ? <Leads stage={relay.stage} isStrict={isStrict} period={period} /> : null}
      {meeting ? <Meetings stage={meeting.stage} isStrict={isStrict} period={period} /> : null}
    </Panel>
  );
}

function Leads({ stage, isStrict, period }: { stage: RelayStage; isStrict: boolean; period: Days }) {
  const t = useTexts(funnelTexts);
  const describe = useDescribeRecords();
  const variables = { period, stage, strict: isStrict, first: PAGE_SIZE };
  const query = useQuery(FUNNEL_LEADS, { variables });
  const more = async (after: string) => {
    const { data } = await query.fetchMore({ variables: { after }, updateQuery: (before) => before });
    return describe(data?.relayFunnel[0]?.leads ?? []);
  };
  return (
    <Loaded query={query} failed={t('funnel.failed')} rows={8}>
      {({ relayFunnel: [found] }) => (
        <PagedRecords key={JSON.stringify(variables)} label={stage} rows={describe(found?.leads ?? [])} onMore={more} />
      )}
    </Loaded>
  );
}

function Meetings({ stage, isStrict, period }: { stage: MeetingStage; isStrict: boolean; period: Days }) {
  const t = useTexts(funnelTexts);
  const describe = useDescribeRecords();
  const variables = { period, stage, strict: isStrict, first: PAGE_SIZE };
  const query = useQuery(FUNNEL_MEETINGS, { variables });
  const more = async (after: string) => {
    const { data } = await query.fetchMore({ variables: { after }, updateQuery: (before) => before });
    return describe(data?.meetingFunnel[0]?.meetings ?? []);
  };
  return (
    <Loaded query={query} failed={t('funnel.failed')} rows={8}>
      {({ meetingFunnel: [found] }) => (
        <PagedRecords
          key={JSON.stringify(variables)}
          label={stage}
          rows={describe(found?.meetings ?? [])}
          onMore={more}
        />
      )}
    </Loaded>
  );
}

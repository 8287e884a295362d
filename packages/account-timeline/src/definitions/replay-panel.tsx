import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { addDays, dayIn, isDay } from '@tasuki/domain/days';
import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type {
  CancelReplayMutation,
  CancelReplayMutationVariables,
  ReplayPanelQuery,
  ReplayPanelQueryVariables,
  StartReplayMutation,
  StartReplayMutationVariables,
} from '../__generated__/operations.ts';
import { Loaded, Panel } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { ReplayResult } from './replay-result.tsx';

const REPLAY_PANEL: TypedDocumentNode<ReplayPanelQuery, ReplayPanelQueryVariables> = gql`
  query ReplayPanel($versionId: ID!) {
    node(id: $versionId) {
      id
      ... on DefinitionVersion {
        replays(first: 1) {
          id
          state
          fromDay
          toDay
          judgedDays
          totalDays
          isCompared
          result
        }
      }
    }
  }
`;

const START: TypedDocumentNode<StartReplayMutation, StartReplayMutationVariables> = gql`
  mutation StartReplay($input: ReplayDefinitionInput!) {
    replayDefinition(input: $input) {
      replay {
        id
      }
      refusal {
        code
        message
      }
    }
  }
`;

const CANCEL: TypedDocumentNode<CancelReplayMutation, CancelReplayMutationVariables> = gql`
  mutation CancelReplay($input: CancelDefinitionReplayInput!) {
    cancelDefinitionReplay(input: $input) {
      replay {
        id
        state
      }
      refusal {
        code
        message
      }
    }
  }
`;

const WATCH_MS = 1000;
const USUAL_DAYS = 365;

/** Judges a version by what has happened: who would have passed, and what became of them. */
export function ReplayPanel({ versionId }: { versionId: string }) {
  const t = useTexts(definitionTexts);
  const query = useQuery(REPLAY_PANEL, { variables: { versionId } });
  const node = (query.data ?? query.previousData)?.node;
  const replay = node && 'replays' in node ? node.replays[0] : undefined;
  const isRunning = replay?.state === 'running';
  // The answer comes in parts of a fortnight; nobody else is told, so the page asks while it waits.
  useQuery(REPLAY_PANEL, { variables: { versionId }, skip: !isRunning, pollInterval: WATCH_MS });
  const start = useCommand(START);
  const cancel = useCommand(CANCEL);
  const { timeZone } = useViewer().organisation;
  const [to, setTo] = useState(() => dayIn(timeZone, new Date()));
  const [from, setFrom] = useState(() => addDays(to, -USUAL_DAYS));
  const problem = start.problem ?? cancel.problem;
  return (
    <Panel title={t('replay.title')}>
      <div className={styles.body}>
        <Form
          className={styles.acts}
          onSubmit={() => start.run({ input: { versionId, from, to: dayAfter(to) } }).then(() => query.refetch())}
        >
          <TextInput
            type="date"
            label={t('replay.from')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('replay.to')}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={start.busy} disabled={isRunning}>
            {t('replay.start')}
          </Button>
          {replay && isRunning ? (
            <Button variant="default" onClick={() => void cancel.run({ input: { replayId: replay.id } })}>
              {t('replay.cancel')}
            </Button>
          ) : null}
        </Form>
        {problem ? <InlineError>{problem}</InlineError> : null}
        <Loaded query={query} failed={t('replay.failed')} rows={2}>
          {() => (replay ? <Outcome replay={replay} /> : null)}
        </Loaded>
      </div>
    </Panel>
  );
}

// The server refuses what is no day.
const dayAfter = (day: string) => (isDay(day) ? addDays(day, 1) : day);

type Replay = Extract<NonNullable<ReplayPanelQuery['node']>, { replays: unknown }>['replays'][number];

function Outcome({ replay }: { replay: Replay }) {
  const t = useTexts(definitionTexts);
  const { state, judgedDays, totalDays, isCompared, result, fromDay, toDay } = replay;
  if (state === 'running') return <p role="status">{t('replay.running', { done: judgedDays, total: totalDays })}</p>;
  if (state === 'canceled') return <p role="status">{t('replay.canceled')}</p>;
  if (state !== 'done' || !result) return <p role="alert">{t('replay.failed')}</p>;
  return <ReplayResult result={result} isCompared={isCompared} from={fromDay} to={toDay} />;
}

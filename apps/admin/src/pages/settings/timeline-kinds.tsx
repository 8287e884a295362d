import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Loaded, useAct } from '@tasuki/account-timeline';
import { DEPARTMENTS, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, useToast } from '@tasuki/ui';
import type {
  SetKindOnTimelineMutation,
  SetKindOnTimelineMutationVariables,
  TimelineKindsQuery,
} from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { settingsTexts } from './settings-texts.ts';

const TIMELINE_KINDS: TypedDocumentNode<TimelineKindsQuery> = gql`
  query TimelineKinds {
    timelineEventKinds {
      name
      department
      isByActor
      labelJa
      labelEn
      isOnTimeline
      mayLeaveTimeline
    }
  }
`;

const SET_KIND_ON_TIMELINE: TypedDocumentNode<SetKindOnTimelineMutation, SetKindOnTimelineMutationVariables> = gql`
  mutation SetKindOnTimeline($input: SetKindOnTimelineInput!) {
    setKindOnTimeline(input: $input) {
      kind {
        name
        isOnTimeline
      }
      refusal {
        code
        message
      }
    }
  }
`;

type Kind = TimelineKindsQuery['timelineEventKinds'][number];

/** Which kinds of events the timelines show: what is taken off is recorded and counted all the same. */
export function TimelineKinds() {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  const query = useQuery(TIMELINE_KINDS);
  const labelOf = useKindLabel();
  const set = useSetKind(labelOf);
  return (
    <section className={styles.section} aria-label={t('settings.timeline')}>
      <h2>{t('settings.timeline')}</h2>
      <p className={styles.quiet}>{t('settings.timeline.why')}</p>
      <Loaded query={query} failed={t('settings.timeline.failed')} rows={8}>
        {({ timelineEventKinds }) =>
          groupsOf(timelineEventKinds).map(({ department, kinds }) => (
            <fieldset key={department ?? 'all'} className={styles.fields}>
              <legend>{department ? formats.department(department) : t('settings.timeline.shared')}</legend>
              <div className={styles.choices}>
                {kinds.map((kind) => (
                  <Checkbox
                    key={kind.name}
                    label={labelOf(kind)}
                    checked={kind.isOnTimeline}
                    onChange={(event) => set(kind, event.currentTarget.checked)}
                  />
                ))}
              </div>
            </fieldset>
          ))
        }
      </Loaded>
    </section>
  );
}

/** By department, and last what any department records. Handoffs are no choice: they always stay. */
function groupsOf(all: readonly Kind[]) {
  const choices = all.filter(({ mayLeaveTimeline }) => mayLeaveTimeline);
  return [...DEPARTMENTS, undefined]
    .map((department) => ({
      department,
      kinds: choices.filter((kind) => department === (kind.isByActor ? undefined : kind.department)),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

function useKindLabel() {
  const { locale } = useLocale();
  return ({ labelJa, labelEn }: Kind) => (locale === 'ja' ? labelJa : labelEn);
}

function useSetKind(labelOf: (kind: Kind) => string) {
  const t = useTexts(settingsTexts);
  const act = useAct();
  const toast = useToast();
  return async function set(kind: Kind, isOnTimeline: boolean): Promise<void> {
    const done = await act(SET_KIND_ON_TIMELINE, { input: { kind: kind.name, isOnTimeline } });
    if (!done) return;
    toast({
      message: t(isOnTimeline ? 'settings.timeline.on' : 'settings.timeline.off', { kind: labelOf(kind) }),
      undo: () => void set(kind, !isOnTimeline),
    });
  };
}

import { useQuery } from '@apollo/client/react';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, InlineError } from '@tasuki/ui';
import { useState } from 'react';
import type { NotificationSettingsQuery } from '../__generated__/operations.ts';
import { ConflictChooser } from '../panels/conflict-chooser.tsx';
import { Loaded } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import { NOTIFICATION_SETTINGS, UPDATE_NOTIFICATION_SETTINGS } from './notification-queries.ts';
import { notificationTexts } from './notification-texts.ts';
import styles from './notifications.module.css';

type Settings = NotificationSettingsQuery['notificationSettings'];
type Change = Partial<Pick<Settings, 'muted' | 'digest'>>;

/** What another window has kept meanwhile. */
interface Lost {
  version: number;
  theirs: Change;
}

/** The list is long, and whoever chose at its end would not see the question above it. */
const bringIntoView = (element: HTMLElement | null) => element?.scrollIntoView?.({ block: 'center' });

/** Each kind can be muted by itself; what is muted is not even counted. */
export function NotificationChoices() {
  const t = useTexts(notificationTexts);
  const query = useQuery(NOTIFICATION_SETTINGS);
  return (
    <Loaded query={query} failed={t('notifications.settings.failed')} rows={6}>
      {(data) => <Choices data={data} refetch={query.refetch} />}
    </Loaded>
  );
}

function Choices({ data, refetch }: { data: NotificationSettingsQuery; refetch: () => Promise<unknown> }) {
  const t = useTexts(notificationTexts);
  const { locale } = useLocale();
  const { run, busy, problem, refusal } = useCommand(UPDATE_NOTIFICATION_SETTINGS);
  const [mine, setMine] = useState<Change>({});
  const [settled, setSettled] = useState<number>();
  const { muted, digest, version } = data.notificationSettings;
  const save = async (change: Change, seen: number) => {
    setMine(change);
    if (await run({ input: { ...change, version: seen } })) await refetch();
  };
  const told = refusal?.code === 'CONFLICT' ? (refusal.details as Lost) : undefined;
  const lost = told?.version === settled ? undefined : told;
  const takeTheirs = async (theirs: Lost) => {
    await refetch();
    setSettled(theirs.version);
  };
  const wordOf = (kind: string) => {
    const found = data.notificationKinds.find((each) => each.kind === kind);
    return (locale === 'ja' ? found?.labelJa : found?.labelEn) ?? kind;
  };
  const wordsOf = ({ muted, digest }: Change, name: keyof Change) =>
    name === 'digest'
      ? t(digest === 'NONE' ? 'notifications.digest.no' : 'notifications.digest.yes')
      : muted?.map(wordOf).join(locale === 'ja' ? '、' : ', ') || t('notifications.muted.none');
  return (
    <div className={styles.choices}>
      {problem && !told ? <InlineError>{problem}</InlineError> : null}
      {lost ? (
        <div ref={bringIntoView}>
          <ConflictChooser
            key={lost.version}
            rows={(['muted', 'digest'] as const)
              .filter((name) => mine[name] !== undefined)
              .map((key) => ({
                ...{ key, label: t(`notifications.${key}`), isTheirs: false },
                ...{ mine: wordsOf(mine, key), theirs: wordsOf(lost.theirs, key) },
              }))}
            isSaving={busy}
            onSave={([theirs]) => void (theirs ? takeTheirs(lost) : save(mine, lost.version))}
            onTakeTheirs={() => void takeTheirs(lost)}
          />
        </div>
      ) : null}
      {data.notificationKinds.map(({ kind }) => (
        <Checkbox
          key={kind}
          label={wordOf(kind)}
          checked={!muted.includes(kind)}
          disabled={busy || lost !== undefined}
          onChange={({ currentTarget: { checked } }) =>
            void save({ muted: checked ? muted.filter((each) => each !== kind) : [...muted, kind] }, version)
          }
        />
      ))}
      <Checkbox
        label={t('notifications.digest')}
        checked={digest === 'DAILY'}
        disabled={busy || lost !== undefined}
        onChange={(event) => void save({ digest: event.currentTarget.checked ? 'DAILY' : 'NONE' }, version)}
      />
    </div>
  );
}

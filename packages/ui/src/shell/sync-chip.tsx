import { IconRefresh, IconWifi, IconWifiOff } from '@tabler/icons-react';
import { useTexts } from '@tasuki/i18n';
import { uiTexts } from '../ui-texts.ts';
import styles from './shell.module.css';

export type SyncState = 'online' | 'connecting' | 'offline';

const ICONS = { online: IconWifi, connecting: IconRefresh, offline: IconWifiOff } as const;

/** Whether what is shown is in step with the server. */
export function SyncChip({ state }: { state: SyncState }) {
  const t = useTexts(uiTexts);
  const Icon = ICONS[state];
  return (
    <span
      className={styles.sync}
      data-state={state}
      role="status"
      title={t(state === 'offline' ? 'ui.sync.offline.help' : `ui.sync.${state}`)}
    >
      <Icon size={14} aria-hidden />
      <span className={styles.syncWord}>{t(`ui.sync.${state}`)}</span>
    </span>
  );
}

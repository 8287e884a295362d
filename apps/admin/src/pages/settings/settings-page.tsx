import { useViewer } from '@tasuki/apollo';
import styles from '../../list-page.module.css';
import { IssuerForm } from './issuer-form.tsx';
import { SettingsForm } from './settings-form.tsx';
import { TimelineKinds } from './timeline-kinds.tsx';

/** The organisation's names, zone, currency, fiscal year, its departments, what its quotes say of it, and what its timelines show. */
export function SettingsPage() {
  const { organisation } = useViewer();
  return (
    <div className={styles.sections}>
      {/* A new version is a new form: what others saved meanwhile must not hide behind old fields. */}
      <SettingsForm key={organisation.version} organisation={organisation} />
      <IssuerForm />
      <TimelineKinds />
    </div>
  );
}

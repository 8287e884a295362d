import { useViewer } from '@tasuki/apollo';
import styles from '../../list-page.module.css';
import { IssuerForm } from './issuer-form.tsx';
import { SettingsForm } from './settings-form.tsx';
import { TimelineKinds } from './timeline-kinds.tsx';

/** The organisation's names, zone, currency, fiscal year, its departments, what its quotes say of it, and what its timelines show. */
export function SettingsPage() {
  const { organisation } = useViewer();
  const { version: _, ...shown } = organisation;
  return (
    <div className={styles.sections}>
      {/* New values are a new form: what others saved meanwhile must not hide behind old fields. */}
      <SettingsForm key={JSON.stringify(shown)} organisation={organisation} />
      <IssuerForm />
      <TimelineKinds />
    </div>
  );
}

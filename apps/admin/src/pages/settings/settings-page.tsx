import { useViewer } from '@tasuki/apollo';
import { SettingsForm } from './settings-form.tsx';

/** The organisation's names, zone, currency, fiscal year, and its departments. */
export function SettingsPage() {
  const { organisation } = useViewer();
  // A new version is a new form: what others saved meanwhile must not hide behind old fields.
  return <SettingsForm key={organisation.version} organisation={organisation} />;
}

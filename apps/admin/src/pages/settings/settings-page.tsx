import { useApolloClient } from '@apollo/client/react';
import { useViewer, VIEWER } from '@tasuki/apollo';
import { SettingsForm } from './settings-form.tsx';

/** The organisation's names, zone, currency, fiscal year, and its departments. */
export function SettingsPage() {
  const { organisation } = useViewer();
  const client = useApolloClient();
  // A new version is a new form: what others saved meanwhile must not hide behind old fields.
  return (
    <SettingsForm
      key={organisation.version}
      organisation={organisation}
      onSaved={() => void client.refetchQueries({ include: [VIEWER] })}
    />
  );
}

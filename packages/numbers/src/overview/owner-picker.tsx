import { useApp } from '@tasuki/account-timeline';
import { DEPARTMENTS, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { numbersTexts } from '../numbers-texts.ts';
import { useView } from '../view/view-state.ts';
import { readOwners, useOwnerName } from './owners.ts';

/** Whose KPIs are shown. A neighbour's figures are no secret: work that is shared is read by both. */
export function OwnerPicker() {
  const t = useTexts(numbersTexts);
  const ownerName = useOwnerName();
  const { department } = useApp();
  const { url, setUrl } = useView();
  const owners = readOwners(url.of, department);
  return (
    <NativeSelect
      aria-label={t('numbers.of')}
      value={owners.length === 1 ? owners[0] : 'all'}
      onChange={({ currentTarget }) => setUrl({ of: currentTarget.value, kpi: undefined })}
      data={[
        ...DEPARTMENTS.map((owner) => ({
          value: owner,
          label: t('numbers.of.one', { department: ownerName(owner, true) }),
        })),
        { value: 'all', label: t('numbers.of.all') },
      ]}
    />
  );
}

import { useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { numbersTexts } from '../numbers-texts.ts';
import { useTeamChoices } from './use-team-choices.ts';
import styles from './view.module.css';
import { useView } from './view-state.ts';

/** Whose records are counted: everyone's, one department's, those of a team and its sub teams. */
export function FilterBar() {
  const t = useTexts(numbersTexts);
  const formats = useFormats();
  const { view, setUrl } = useView();
  const teams = useTeamChoices();
  const legs = useViewer().organisation.departments.filter(({ isOn }) => isOn);
  return (
    <div className={styles.filters}>
      <NativeSelect
        aria-label={t('numbers.filter.department')}
        value={view.department ?? ''}
        onChange={({ currentTarget }) => setUrl({ department: currentTarget.value || undefined })}
        data={[
          { value: '', label: t('numbers.filter.everyone') },
          ...legs.map(({ department }) => ({
            value: department,
            label: t('numbers.filter.one', { department: formats.department(department) }),
          })),
        ]}
      />
      <NativeSelect
        aria-label={t('numbers.filter.team')}
        value={view.teamId ?? ''}
        onChange={({ currentTarget }) => setUrl({ team: currentTarget.value || undefined })}
        data={[{ value: '', label: t('numbers.filter.all-teams') }, ...teams]}
      />
    </div>
  );
}

import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import type { NumbersTeamsQuery } from '../__generated__/operations.ts';
import { numbersTexts } from '../numbers-texts.ts';
import styles from './view.module.css';
import { useView } from './view-state.ts';

const NUMBERS_TEAMS: TypedDocumentNode<NumbersTeamsQuery> = gql`
  query NumbersTeams {
    teams {
      id
      nameJa
      nameEn
      department
    }
  }
`;

/** Whose records are counted: everyone's, one department's, one team's. */
export function FilterBar() {
  const t = useTexts(numbersTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const { view, url, setUrl } = useView();
  const { data } = useQuery(NUMBERS_TEAMS);
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
        value={url.team ?? ''}
        onChange={({ currentTarget }) => setUrl({ team: currentTarget.value || undefined })}
        data={[
          { value: '', label: t('numbers.filter.all-teams') },
          ...(data?.teams ?? []).map((team) => ({
            value: team.id,
            label: locale === 'ja' ? team.nameJa : team.nameEn,
          })),
        ]}
      />
    </div>
  );
}

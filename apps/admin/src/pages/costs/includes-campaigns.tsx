import { useTexts } from '@tasuki/i18n';
import type { PlanColumn } from '@tasuki/numbers/plan-grid';
import { Checkbox } from '@tasuki/ui';
import styles from '../../list-page.module.css';
import { costsTexts } from './costs-texts.ts';

interface IncludesCampaignsProps {
  columns: readonly PlanColumn[];
  isIncluded: (month: string) => boolean;
  onChange: (month: string, isIncluded: boolean) => void;
}

/** In which months marketing's other costs hold the campaigns already: nothing is counted twice. */
export function IncludesCampaigns({ columns, isIncluded, onChange }: IncludesCampaignsProps) {
  const t = useTexts(costsTexts);
  return (
    <fieldset className={styles.fields}>
      <legend>{t('costs.includes.row')}</legend>
      <div className={styles.choices}>
        {columns.map(({ key, label }) => (
          <Checkbox
            key={key}
            label={label}
            checked={isIncluded(key)}
            onChange={(event) => onChange(key, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}

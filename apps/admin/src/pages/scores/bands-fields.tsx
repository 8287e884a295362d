import type { Bands } from '@tasuki/domain/scores/score-terms';
import { useTexts } from '@tasuki/i18n';
import { NumberField } from './line.tsx';
import styles from './scores.module.css';
import { scoresTexts } from './scores-texts.ts';

const EDGES = ['fitA', 'fitB', 'engagement1', 'engagement2'] as const;

/** From how many points on a band begins. */
export function BandsFields({ bands, onChange }: { bands: Bands; onChange: (bands: Bands) => void }) {
  const t = useTexts(scoresTexts);
  return (
    <section className={styles.section}>
      <h2>{t('models.bands')}</h2>
      <div className={styles.line}>
        {EDGES.map((edge) => (
          <NumberField
            key={edge}
            label={t(`models.band.${edge}`)}
            value={bands[edge]}
            onChange={(value) => onChange({ ...bands, [edge]: value ?? 0 })}
          />
        ))}
      </div>
    </section>
  );
}

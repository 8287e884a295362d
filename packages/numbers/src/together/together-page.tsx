import { Loaded, useApp } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { useCatalogue } from '../figures/use-catalogue.ts';
import { NumbersFrame } from '../view/numbers-frame.tsx';
import { useView } from '../view/view-state.ts';
import { JointPanel } from './joint-panel.tsx';
import { joints, jointsOf } from './joints.ts';
import styles from './together.module.css';
import { togetherTexts } from './together-texts.ts';

/** 共業: what we pass beside what became of it at our neighbours, so that one side does not win while both lose. */
export function TogetherPage() {
  const t = useTexts(togetherTexts);
  const { department } = useApp();
  const { url, setUrl } = useView();
  const catalogue = useCatalogue();
  const own = jointsOf(department);
  const shown = url.of === 'all' ? joints : own;
  return (
    <NumbersFrame
      tools={
        own.length < joints.length ? (
          <NativeSelect
            aria-label={t('together.which')}
            value={url.of === 'all' ? 'all' : ''}
            onChange={({ currentTarget }) => setUrl({ of: currentTarget.value || undefined })}
            data={[
              { value: '', label: t('together.own') },
              { value: 'all', label: t('together.all') },
            ]}
          />
        ) : null
      }
    >
      <Loaded query={catalogue} failed={t('together.failed')} rows={10}>
        {({ kpiCatalogue }) => (
          <div className={styles.stack}>
            <p className={styles.note}>{t('together.note')}</p>
            {shown.map((sides) => (
              <JointPanel key={sides.joint} sides={sides} catalogue={kpiCatalogue} />
            ))}
          </div>
        )}
      </Loaded>
    </NumbersFrame>
  );
}

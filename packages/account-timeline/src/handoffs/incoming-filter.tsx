import { DEPARTMENTS, type Department, defineTexts, useFormats, useTexts } from '@tasuki/i18n';
import { Checkbox, NativeSelect } from '@tasuki/ui';
import { useUrlState } from '../app/url-state.ts';
import { SavedViews } from '../views/saved-views.tsx';
import styles from './handoffs.module.css';

const texts = defineTexts({
  'incoming.from': { ja: '引き継ぎ元', en: 'Passed by' },
  'incoming.from.any': { ja: 'すべての部門から', en: 'From every department' },
  'incoming.mine': { ja: '自分あてのみ', en: 'Mine only' },
});

const VIEW_KEYS = ['from', 'mine'];

/** What narrows the passes that wait; all of it stands in the address. */
export function IncomingFilter({ to }: { to: Department }) {
  const t = useTexts(texts);
  const formats = useFormats();
  const [url, setUrl] = useUrlState();
  return (
    <search className={styles.filter}>
      <NativeSelect
        aria-label={t('incoming.from')}
        value={url.from ?? ''}
        onChange={(event) => setUrl({ from: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('incoming.from.any') },
          ...DEPARTMENTS.filter((each) => each !== 'ADMIN' && each !== to).map((value) => ({
            value,
            label: formats.department(value),
          })),
        ]}
      />
      <Checkbox
        label={t('incoming.mine')}
        checked={Boolean(url.mine)}
        onChange={(event) => setUrl({ mine: event.currentTarget.checked ? '1' : undefined })}
      />
      <SavedViews list="incoming" keys={VIEW_KEYS} />
    </search>
  );
}

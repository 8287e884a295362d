import { useViewer } from '@tasuki/apollo';
import { defineTexts, useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';

const bringDataTexts = defineTexts({
  'bring-data.import': { ja: 'データを取り込む', en: 'Import data' },
  'bring-data.ask': {
    ja: 'これまでの顧客や商談は、組織の管理者が取り込めます。',
    en: 'An admin of your organisation can import the customers and deals you have.',
  },
});

/** What comes first where there is nothing yet: an admin brings the data along, everybody else learns whom to ask. */
export function BringData() {
  const t = useTexts(bringDataTexts);
  const viewer = useViewer();
  if (!viewer.isAdmin) return <p>{t('bring-data.ask')}</p>;
  return (
    <Button component="a" href="/admin/imports/new">
      {t('bring-data.import')}
    </Button>
  );
}

import { defineTexts, useTexts } from '@tasuki/i18n';
import { ConfirmDialog } from '@tasuki/ui';
import { holdsUnsavedText } from '@tasuki/ui/unsaved-text';
import { type ReactNode, useState } from 'react';

const changingTexts = defineTexts({
  'changing.title': { ja: '入力した内容が保存されていません', en: 'What you typed is not saved' },
  'changing.why': { ja: '切り替えると、入力した内容は失われます。', en: 'It is lost when you change over.' },
  'changing.change': { ja: '破棄して切り替え', en: 'Change without saving' },
});

/** For a choice on a page that puts another form in the place of this one: asks first where something typed would be lost. */
export function useAskedChange(): { ask: (change: () => void) => void; question: ReactNode } {
  const t = useTexts(changingTexts);
  const [waiting, setWaiting] = useState<() => void>();
  const ask = (change: () => void) => (holdsUnsavedText() ? setWaiting(() => change) : change());
  const question = waiting ? (
    <ConfirmDialog
      opened
      title={t('changing.title')}
      confirmLabel={t('changing.change')}
      onConfirm={() => {
        setWaiting(undefined);
        waiting();
      }}
      onClose={() => setWaiting(undefined)}
    >
      {t('changing.why')}
    </ConfirmDialog>
  ) : null;
  return { ask, question };
}

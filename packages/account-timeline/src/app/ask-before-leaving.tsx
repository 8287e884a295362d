import { type RouterHistory, useRouter } from '@tanstack/react-router';
import { defineTexts, useTexts } from '@tasuki/i18n';
import { ConfirmDialog } from '@tasuki/ui';
import { holdsUnsavedText, useTypedText } from '@tasuki/ui/unsaved-text';
import { useEffect, useState } from 'react';

const leavingTexts = defineTexts({
  'leaving.title': { ja: '入力した内容が保存されていません', en: 'What you typed is not saved' },
  'leaving.why': { ja: 'この画面を離れると、入力した内容は失われます。', en: 'It is lost when you leave this page.' },
  'leaving.leave': { ja: '破棄して移動', en: 'Leave without saving' },
});

/** Asks whether what was typed and not saved may be lost: the browser does when the page goes, and this when another takes its place. */
export function AskBeforeLeaving() {
  const t = useTexts(leavingTexts);
  const { history }: { history: RouterHistory } = useRouter();
  const hasTyped = useTypedText();
  const [answer, setAnswer] = useState<(isKept: boolean) => void>();
  useEffect(() => {
    // Only from the first letter on: a navigation that is asked for comes later than the next one of the same moment.
    if (!hasTyped) return;
    return history.block({
      enableBeforeUnload: holdsUnsavedText,
      blockerFn: async ({ currentLocation, nextLocation }) => {
        // Filters and sheets change the rest of an address, and leave the page as it is.
        if (currentLocation.pathname === nextLocation.pathname || !holdsUnsavedText()) return false;
        const isKept = await new Promise<boolean>((resolve) => setAnswer(() => resolve));
        setAnswer(undefined);
        return isKept;
      },
    });
  }, [history, hasTyped]);
  // Made anew each time, so that it lies above whatever was opened before.
  if (!answer) return null;
  return (
    <ConfirmDialog
      opened
      title={t('leaving.title')}
      confirmLabel={t('leaving.leave')}
      onConfirm={() => answer(false)}
      onClose={() => answer(true)}
    >
      {t('leaving.why')}
    </ConfirmDialog>
  );
}

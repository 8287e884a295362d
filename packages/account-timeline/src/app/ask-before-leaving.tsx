import { useBlocker } from '@tanstack/react-router';
import { defineTexts, useTexts } from '@tasuki/i18n';
import { ConfirmDialog, holdsUnsavedText, useTypedText } from '@tasuki/ui';

const leavingTexts = defineTexts({
  'leaving.title': { ja: '入力した内容が保存されていません', en: 'What you typed is not saved' },
  'leaving.why': { ja: 'この画面を離れると、入力した内容は失われます。', en: 'It is lost when you leave this page.' },
  'leaving.leave': { ja: '破棄して移動', en: 'Leave without saving' },
});

/** Asks whether what was typed and not saved may be lost: the browser does when the page goes, and this when another takes its place. */
export function AskBeforeLeaving() {
  const t = useTexts(leavingTexts);
  const hasTyped = useTypedText();
  const leaving = useBlocker({
    shouldBlockFn: isTextLost,
    enableBeforeUnload: holdsUnsavedText,
    // Only from the first letter on: a navigation that is asked for comes later than the next one of the same moment.
    disabled: !hasTyped,
    withResolver: true,
  });
  // Made anew each time, so that it lies above whatever was opened before.
  if (leaving.status !== 'blocked') return null;
  return (
    <ConfirmDialog
      opened
      title={t('leaving.title')}
      confirmLabel={t('leaving.leave')}
      onConfirm={leaving.proceed}
      onClose={leaving.reset}
    >
      {t('leaving.why')}
    </ConfirmDialog>
  );
}

/** Filters and sheets change the rest of an address, and leave the page as it is. */
function isTextLost({ current, next }: { current: { pathname: string }; next: { pathname: string } }): boolean {
  return current.pathname !== next.pathname && holdsUnsavedText();
}

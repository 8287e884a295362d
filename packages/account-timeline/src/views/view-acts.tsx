import { useFormats, useTexts } from '@tasuki/i18n';
import { Menu, useToast } from '@tasuki/ui';
import { useKeepView } from './use-keep-view.ts';
import { useViewActs } from './use-view-acts.ts';
import type { ViewMenuProps } from './view-menu.tsx';
import type { View } from './view-queries.ts';
import { viewTexts } from './view-texts.ts';

/** What can be done with what the page shows: keep it, and change the view that it comes from. */
export function ViewActs({
  state: { shown, seen, isChanged, address },
  onSheet,
  onLost,
}: Pick<ViewMenuProps, 'state' | 'onSheet' | 'onLost'>) {
  const t = useTexts(viewTexts);
  const toast = useToast();
  const { copyLink } = useViewActs();
  const keepView = useKeepView(onLost);
  const keep = async (view: View) => {
    if (await keepView(view, address, view.address)) toast({ message: t('views.kept', { name: view.name }) });
  };
  return (
    <>
      {shown?.mayChange && seen && isChanged ? (
        <Menu.Item onClick={() => void keep(seen)}>{t('views.keep', { name: shown.name })}</Menu.Item>
      ) : null}
      <Menu.Item onClick={() => onSheet('new')}>{t('views.save')}</Menu.Item>
      {shown ? <ShownViewActs view={shown} onRename={() => onSheet('rename')} /> : null}
      <Menu.Item onClick={() => void copyLink()}>{t('views.copy')}</Menu.Item>
    </>
  );
}

function ShownViewActs({ view, onRename }: { view: View; onRename: () => void }) {
  const t = useTexts(viewTexts);
  const formats = useFormats();
  const { update, remove } = useViewActs();
  const { department, isDefault, isPinned } = view;
  return (
    <>
      <Menu.Item onClick={() => void update(view, { isPinned: !isPinned })}>
        {t(isPinned ? 'views.unpin' : 'views.pin')}
      </Menu.Item>
      {view.mayChange ? <Menu.Item onClick={onRename}>{t('views.rename')}</Menu.Item> : null}
      {view.mayChange && department ? (
        <Menu.Item onClick={() => void update(view, { isDefault: !isDefault })}>
          {isDefault
            ? t('views.drop-default')
            : t('views.make-default', { department: formats.department(department) })}
        </Menu.Item>
      ) : null}
      {view.mayChange ? <Menu.Item onClick={() => void remove(view)}>{t('views.delete')}</Menu.Item> : null}
    </>
  );
}

import { Checkbox, Modal } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import { useStoredSetting } from '../stored-setting.ts';
import { uiTexts } from '../ui-texts.ts';
import { Kbd } from './kbd.tsx';
import type { Shortcut } from './registry.ts';
import { singleKeySetting, useShortcutList } from './shortcut-provider.tsx';
import styles from './shortcuts.module.css';

/** All shortcuts that work on this page, and the switch for single letters. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(uiTexts);
  return (
    <Modal opened onClose={onClose} title={t('ui.shortcuts')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <SheetBody />
    </Modal>
  );
}

function SheetBody() {
  const t = useTexts(uiTexts);
  const singleKeys = useStoredSetting(singleKeySetting);
  const groups = Map.groupBy(useShortcutList().filter(hasLabel), ({ group }) => group ?? t('ui.shortcuts.page'));
  return (
    <>
      <Checkbox
        label={t('ui.shortcuts.single')}
        description={t('ui.shortcuts.single.why')}
        checked={singleKeys === 'on'}
        onChange={(event) => singleKeySetting.set(event.currentTarget.checked ? 'on' : 'off')}
        mb="md"
      />
      {[...groups].map(([group, shortcuts]) => (
        <section key={group} className={styles.group} aria-label={group}>
          <h2>{group}</h2>
          {shortcuts.map((shortcut) => (
            <div key={`${[shortcut.keys].flat()[0]} ${shortcut.label}`} className={styles.row}>
              <span>{shortcut.label}</span>
              <ShortcutKeys shortcut={shortcut} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function ShortcutKeys({ shortcut }: { shortcut: Shortcut }) {
  return (
    <span>
      {[shortcut.keys].flat().map((keys) => (
        <span key={keys}>
          {' '}
          <Kbd keys={keys} always />
          <span className="visually-hidden">{keys}</span>
        </span>
      ))}
    </span>
  );
}

function hasLabel(shortcut: Shortcut): boolean {
  return shortcut.label !== undefined;
}

import { Modal } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { isComposing } from '../forms/ime.ts';
import { uiTexts } from '../ui-texts.ts';
import { type Command, findCommands, useCommandList } from './commands.tsx';
import styles from './palette.module.css';
import { PaletteOptions } from './palette-options.tsx';
import { type CommandSearch, useFoundRecords } from './use-found-records.ts';

interface CommandPaletteProps {
  /** What was typed while the palette was loading. */
  typed: string;
  onClose: () => void;
  search?: CommandSearch | undefined;
}

/** One field for every page, act and account: ⌘/Ctrl+K. */
export function CommandPalette(props: CommandPaletteProps) {
  const t = useTexts(uiTexts);
  return (
    <Modal
      opened
      onClose={props.onClose}
      withCloseButton={false}
      padding={0}
      size={560}
      yOffset={72}
      transitionProps={{ duration: 80 }}
      aria-label={t('ui.search')}
    >
      <PaletteBody {...props} />
    </Modal>
  );
}

const MOST_SHOWN = 30;

function PaletteBody({ typed, onClose, search }: CommandPaletteProps) {
  const t = useTexts(uiTexts);
  const [query, setQuery] = useState(typed);
  const [active, setActive] = useState(0);
  const [isEntered, setIsEntered] = useState(false);
  const listId = useId();
  const { found, state } = useFoundRecords(query, search);
  const options = [...found, ...findCommands(useCommandList(), query)].slice(0, MOST_SHOWN);
  const choose = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setActive((active + step + options.length) % Math.max(options.length, 1));
    }
    if (event.key === 'Enter') setIsEntered(true);
  };
  // Enter right after the last key means the first of what these words find, not of what the words before them found.
  useEffect(() => {
    if (!isEntered || state === 'searching') return;
    setIsEntered(false);
    choose(options[active]);
  });
  return (
    <div>
      <input
        className={styles.input}
        data-autofocus
        role="combobox"
        aria-label={t('ui.search')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={options[active] ? `${listId}-${active}` : undefined}
        placeholder={t('ui.search.placeholder')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setIsEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('ui.search')} className={styles.list}>
        <PaletteOptions listId={listId} options={options} active={active} onChoose={choose} />
      </div>
      <p role="status" className={styles.state}>
        {state === 'failed' || options.length === 0 ? t(`ui.search.${state}`) : null}
      </p>
    </div>
  );
}

import { Modal } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { isComposing } from '../forms/ime.ts';
import { uiTexts } from '../ui-texts.ts';
import { type Command, findCommands, useCommandList } from './commands.tsx';
import styles from './palette.module.css';
import { PaletteOptions } from './palette-options.tsx';

/** Finds records for what is typed, such as accounts by name. */
export type CommandSearch = (query: string, signal: AbortSignal) => Promise<readonly Command[]>;

interface CommandPaletteProps {
  onClose: () => void;
  search?: CommandSearch | undefined;
}

/** One field for every page, act and account: ⌘/Ctrl+K. */
export function CommandPalette({ onClose, search }: CommandPaletteProps) {
  const t = useTexts(uiTexts);
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={560}
      yOffset={72}
      transitionProps={{ duration: 80 }}
      aria-label={t('ui.search')}
    >
      <PaletteBody onClose={onClose} search={search} />
    </Modal>
  );
}

const MOST_SHOWN = 30;

function PaletteBody({ onClose, search }: CommandPaletteProps) {
  const t = useTexts(uiTexts);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const found = useFoundRecords(query, search);
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
    if (event.key === 'Enter') choose(options[active]);
  };
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
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('ui.search')} className={styles.list}>
        <PaletteOptions listId={listId} options={options} active={active} onChoose={choose} />
      </div>
      {options.length === 0 ? <p className={styles.none}>{t('ui.search.none')}</p> : null}
    </div>
  );
}

const SEARCH_DELAY_MILLISECONDS = 150;

function useFoundRecords(query: string, search: CommandSearch | undefined): readonly Command[] {
  const [found, setFound] = useState<readonly Command[]>([]);
  useEffect(() => {
    const text = query.trim();
    if (!search || text === '') {
      setFound([]);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      search(text, controller.signal).then(
        (commands) => controller.signal.aborted || setFound(commands),
        () => {}, // A failed look-up leaves the commands usable; the sync chip tells of the connection.
      );
    }, SEARCH_DELAY_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, search]);
  return found;
}

import { Kbd } from '../shortcuts/kbd.tsx';
import type { Command } from './commands.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './palette.module.css';

interface PaletteOptionsProps {
  listId: string;
  options: readonly Command[];
  active: number;
  onChoose: (command: Command) => void;
}

/** The options in their order, each run of one section under its heading. */
export function PaletteOptions({ listId, options, active, onChoose }: PaletteOptionsProps) {
  return sectionsOf(options).map(({ section, commands }) => {
    const rows = commands.map(({ command, index }) => (
      <PaletteOption
        key={command.id}
        id={`${listId}-${index}`}
        command={command}
        selected={index === active}
        onChoose={() => onChoose(command)}
      />
    ));
    if (!section) return rows;
    return (
      <div key={section} role="group" aria-label={section}>
        <div className={styles.section} aria-hidden>
          {section}
        </div>
        {rows}
      </div>
    );
  });
}

interface Section {
  section: string | undefined;
  commands: { command: Command; index: number }[];
}

function sectionsOf(options: readonly Command[]): Section[] {
  const sections: Section[] = [];
  for (const [index, command] of options.entries()) {
    const last = sections.at(-1);
    if (last && last.section === command.section) last.commands.push({ command, index });
    else sections.push({ section: command.section, commands: [{ command, index }] });
  }
  return sections;
}

interface PaletteOptionProps {
  id: string;
  command: Command;
  selected: boolean;
  onChoose: () => void;
}

function PaletteOption({ id, command, selected, onChoose }: PaletteOptionProps) {
  const { label, marks, detail, hint, group, keys } = command;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={styles.option}
      onClick={onChoose}
      ref={(element) => {
        if (selected) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <span className={styles.name} title={label}>
        <span>{marks ? <MarkedText text={label} marks={marks} /> : label}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </span>
      {hint || group ? <span className={styles.hint}>{hint ?? group}</span> : null}
      {keys ? <Kbd keys={keys} /> : null}
    </div>
  );
}

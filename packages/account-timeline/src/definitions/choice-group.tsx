import { Checkbox } from '@tasuki/ui';
import styles from './definitions.module.css';

interface ChoiceGroupProps {
  label: string;
  hint?: string;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any of a few choices; they are kept in the order in which they are offered. */
export function ChoiceGroup({ label, hint, choices, chosen, onChange }: ChoiceGroupProps) {
  const toggle = (value: string, isChosen: boolean) =>
    onChange(choices.map((choice) => choice.value).filter((one) => (one === value ? isChosen : chosen.includes(one))));
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {hint ? <p className={styles.quiet}>{hint}</p> : null}
      <div className={styles.options}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            checked={chosen.includes(choice.value)}
            onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}

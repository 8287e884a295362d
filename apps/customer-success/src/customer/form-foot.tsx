import { useTexts } from '@tasuki/i18n';
import { Button, InlineError, uiTexts } from '@tasuki/ui';
import styles from './customer.module.css';

interface FormFootProps {
  problem: string | undefined;
  busy: boolean;
  submit: string;
  disabled?: boolean;
  onCancel: () => void;
}

/** The end of each form about a customer: why it was refused, the way back, the way on. */
export function FormFoot({ problem, busy, submit, disabled, onCancel }: FormFootProps) {
  const tUi = useTexts(uiTexts);
  return (
    <>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel}>
          {tUi('ui.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={disabled ?? false}>
          {submit}
        </Button>
      </div>
    </>
  );
}

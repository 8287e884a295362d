import { useTexts } from '@tasuki/i18n';
import { InlineError } from '../feedback/error-panel.tsx';
import { uiTexts } from '../ui-texts.ts';
import { Button } from './fields.ts';
import { SubmitButton } from './form.tsx';
import styles from './form-foot.module.css';

interface FormFootProps {
  /** Why it was refused. */
  problem?: string | undefined;
  busy: boolean;
  submit: string;
  disabled?: boolean;
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void;
}

/** The end of a form: why it was refused, the way back, the way on. */
export function FormFoot({ problem, busy, submit, disabled = false, onCancel }: FormFootProps) {
  const t = useTexts(uiTexts);
  return (
    <>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.acts}>
        {onCancel ? (
          <Button variant="default" onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        ) : null}
        <SubmitButton busy={busy} disabled={disabled}>
          {submit}
        </SubmitButton>
      </div>
    </>
  );
}

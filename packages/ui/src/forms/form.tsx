import {
  createContext,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  use,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from './fields.ts';
import { isComposing } from './ime.ts';

interface FormProps {
  /** What it answers with is waited for: until then nothing is submitted again. */
  onSubmit: () => unknown;
  children: ReactNode;
  className?: string | undefined;
  /** Something else of it is being sent, such as a draft. */
  busy?: boolean;
  'aria-label'?: string;
}

const SendingContext = createContext(false);

/**
 * A form that the Enter of an input method (変換確定) never submits. ⌘/Ctrl+Enter submits from any field. What is pressed twice is
 * sent once, and until it is nothing more can be typed: it would be gone with the form that closes.
 */
export function Form({ onSubmit, children, busy = false, ...rest }: FormProps) {
  const isSending = useRef(false);
  const [showsSending, setShowsSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isHeld = busy || showsSending;
  useEffect(() => {
    const written = form.current;
    if (!written || !isHeld) return;
    const refuse = (event: Event) => event.preventDefault();
    written.addEventListener('beforeinput', refuse);
    return () => written.removeEventListener('beforeinput', refuse);
  }, [isHeld]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A sheet lives inside its page in React's tree: its submit must not reach the page's form.
    event.stopPropagation();
    if (isSending.current) return;
    const answer = onSubmit();
    if (!(answer instanceof Promise)) return;
    isSending.current = true;
    setShowsSending(true);
    try {
      await answer;
    } finally {
      isSending.current = false;
      setShowsSending(false);
    }
  };
  const guard = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter') return;
    if (isComposing(event)) event.preventDefault();
    else if ((event.metaKey || event.ctrlKey) && !isResting(event.currentTarget)) event.currentTarget.requestSubmit();
  };
  return (
    <SendingContext value={showsSending}>
      <form {...rest} ref={form} aria-busy={isHeld} onSubmit={submit} onKeyDown={guard} noValidate>
        {children}
      </form>
    </SendingContext>
  );
}

interface SubmitButtonProps {
  children: ReactNode;
  busy?: boolean;
  disabled?: boolean;
  rightSection?: ReactNode;
}

/** The button of a form; it shows by itself that the form is being sent. */
export function SubmitButton({ busy = false, ...rest }: SubmitButtonProps) {
  const isSending = use(SendingContext);
  return <Button type="submit" loading={busy || isSending} {...rest} />;
}

/** As with a plain Enter, which a browser ignores while the button that submits is disabled. */
function isResting(form: HTMLFormElement): boolean {
  return form.querySelector<HTMLButtonElement>('[type=submit]')?.disabled ?? false;
}

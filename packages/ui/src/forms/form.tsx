import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { isComposing } from './ime.ts';

interface FormProps {
  onSubmit: () => void;
  children: ReactNode;
  className?: string | undefined;
  'aria-label'?: string;
}

/** A form that the Enter of an input method (変換確定) never submits. ⌘/Ctrl+Enter submits from any field. */
export function Form({ onSubmit, children, ...rest }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A sheet lives inside its page in React's tree: its submit must not reach the page's form.
    event.stopPropagation();
    onSubmit();
  };
  const guard = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter') return;
    if (isComposing(event)) event.preventDefault();
    else if (event.metaKey || event.ctrlKey) event.currentTarget.requestSubmit();
  };
  return (
    <form {...rest} onSubmit={submit} onKeyDown={guard} noValidate>
      {children}
    </form>
  );
}

import { Button } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import { useState } from 'react';
import { InlineError } from '../feedback/error-panel.tsx';
import { uiTexts } from '../ui-texts.ts';

interface MoreButtonProps {
  children: string;
  onMore: () => Promise<unknown>;
}

/** Adds the next rows to a list; it says so where they did not come, and can be pressed again. */
export function MoreButton({ children, onMore }: MoreButtonProps) {
  const t = useTexts(uiTexts);
  const [state, setState] = useState<'busy' | 'failed'>();
  const load = async () => {
    setState('busy');
    try {
      await onMore();
      setState(undefined);
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      {state === 'failed' ? <InlineError>{t('ui.more-failed')}</InlineError> : null}
      <Button variant="default" loading={state === 'busy'} onClick={load}>
        {children}
      </Button>
    </>
  );
}

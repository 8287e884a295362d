import { errorCode, errorSentence } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useEffect } from 'react';
import { appTexts } from './app-texts.ts';

/** The last net: what no page has told itself is told here, so that nothing that was pressed fails in silence. */
export function TellFailures() {
  const t = useTexts(appTexts);
  const { locale } = useLocale();
  const toast = useToast();
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent) => {
      if (reason instanceof DOMException && reason.name === 'AbortError') return;
      const code = errorCode(reason);
      // Whose session has ended is asked to sign in.
      if (code === 'UNAUTHENTICATED') return;
      // What did not come from the server may also be a fault of the page.
      toast({ message: code === 'NETWORK' ? t('app.act-failed') : errorSentence(code, locale) });
    };
    window.addEventListener('unhandledrejection', tell);
    return () => window.removeEventListener('unhandledrejection', tell);
  }, [t, locale, toast]);
  return null;
}

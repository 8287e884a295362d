import { useNavigate } from '@tanstack/react-router';
import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, ErrorPanel } from '@tasuki/ui';
import { appTexts } from './app-texts.ts';

/** An address that no page of this app has. */
export function NotFoundPage() {
  const t = useTexts(appTexts);
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t('app.not-found')}
      why={t('app.not-found.why')}
      action={<Button onClick={() => navigate({ to: '/accounts' })}>{t('app.open-accounts')}</Button>}
    />
  );
}

/** A page that threw. The shell around it stays usable. */
export function PageFailed({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useTexts(appTexts);
  const { locale } = useLocale();
  return <ErrorPanel title={t('app.page-failed')} {...describeError(error, locale)} onRetry={reset} />;
}

/** A page whose code did not come: the server restarts, or a new version took the place of the one that this window shows. */
export function PageNotLoaded({ onRetry }: { onRetry: () => void }) {
  const t = useTexts(appTexts);
  return <ErrorPanel title={t('app.page-failed')} safe={t('app.page-not-loaded')} onRetry={onRetry} />;
}

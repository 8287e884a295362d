import type { Department } from '@tasuki/i18n';
import { lazy, Suspense } from 'react';

const Answered = lazy(() => import('./answered-handoffs.tsx').then((m) => ({ default: m.AnsweredHandoffs })));

/** What a department accepted last; its code comes after what still waits. */
export function AnsweredHandoffs({ to }: { to: Department }) {
  return (
    <Suspense>
      <Answered to={to} />
    </Suspense>
  );
}

import type { Department } from '@tasuki/i18n';
import { lazyPart } from '@tasuki/ui';
import { Suspense } from 'react';

const Answered = lazyPart(() => import('./answered-handoffs.tsx').then((m) => m.AnsweredHandoffs));

/** What a department accepted last; its code comes after what still waits. */
export function AnsweredHandoffs({ to }: { to: Department }) {
  return (
    <Suspense>
      <Answered to={to} />
    </Suspense>
  );
}

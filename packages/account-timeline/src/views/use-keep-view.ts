import { useToast } from '@tasuki/ui';
import { useAct } from '../panels/use-act.ts';
import type { LostView } from './use-views.ts';
import { UPDATE_VIEW } from './view-commands.ts';
import type { View } from './view-queries.ts';

/**
 * Gives a view other filters. Resolves to whether that happened; where somebody else gave it theirs since `seen`, that is
 * told to `onLost`. A new name or mark alone is in nobody's way.
 */
export function useKeepView(onLost: (lost: LostView) => void) {
  const act = useAct();
  const toast = useToast();
  return async function keep(view: View, address: string, seen: string): Promise<boolean> {
    let lost: Lost | undefined;
    const kept = await act(
      UPDATE_VIEW,
      { input: { viewId: view.id, version: view.version, address } },
      {
        onProblem: (sentence, refusal) => {
          if (refusal?.code === 'CONFLICT') lost = refusal.details as Lost;
          else toast({ message: sentence });
        },
      },
    );
    if (!lost) return kept !== undefined;
    const { version, theirs } = lost;
    const now = { ...view, version };
    if (theirs.address === address) return true;
    if (theirs.address === seen) return keep(now, address, seen);
    onLost({ view: now, theirs: theirs.address });
    return false;
  };
}

interface Lost {
  version: number;
  theirs: { address: string };
}

import { PassOnSheet } from '@tasuki/account-timeline/pass-on-sheet';
import type { CallTarget } from './call-target.ts';

interface PassSheetProps {
  opened: boolean;
  target: CallTarget;
  onClose: () => void;
  onPassed: () => void;
}

/** The handoff sheet: on to sales or customer success, or back to marketing for nurture. */
export function PassSheet({ target, ...sheet }: PassSheetProps) {
  const account = { id: target.accountId, name: target.company };
  return <PassOnSheet {...sheet} account={account} from="INSIDE_SALES" leadId={target.leadId} />;
}

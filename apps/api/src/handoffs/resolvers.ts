import { BusinessCalendarResolver } from './business-calendar.resolver.ts';
import { HandoffResolver } from './handoff.resolver.ts';
import { HandoffCommandsResolver } from './handoff-commands.resolver.ts';
import { HandoffListResolver } from './handoff-list.resolver.ts';
import { HandoffSheetResolver } from './handoff-sheet.resolver.ts';
import { HandoffSubscriptionResolver } from './handoff-subscription.resolver.ts';
import { ItemUseResolver } from './item-use.resolver.ts';
import { JointAgreementResolver } from './joint-agreement.resolver.ts';
import { JudgeHandoffResolver } from './judge-handoff.resolver.ts';
import { PassSummaryResolver } from './pass-summary.resolver.ts';

export const handoffsResolvers = [
  HandoffResolver,
  HandoffListResolver,
  HandoffCommandsResolver,
  JudgeHandoffResolver,
  JointAgreementResolver,
  HandoffSheetResolver,
  ItemUseResolver,
  BusinessCalendarResolver,
  PassSummaryResolver,
  HandoffSubscriptionResolver,
] as const;

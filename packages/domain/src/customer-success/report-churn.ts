import { type Acting, actedBy } from '../acting.ts';
import { isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { churnReported } from './events/churn-reported.ts';

export interface ReportChurn extends Acting {
  accountId: string;
  reportId: string;
  churnedOn: string;
  /** A code of `churnReasons`, or an import's own word. */
  reasonCode?: string | null;
  feedback?: string | null;
  refundMinor?: number | null;
  currency?: string | null;
  isReactivation?: boolean;
  followsUpgrade?: boolean;
  followsDowngrade?: boolean;
}

/** Why a company left, as somebody wrote it down. It moves no money: only the end of a contract does. */
export function reportChurn({ as: _as, by, at, importSource, accountId, ...report }: ReportChurn): Decision {
  if (!isDay(report.churnedOn))
    return refuse('DATE_INVALID', `${report.churnedOn} is not a day.`, { field: 'churnedOn' });
  return accept(
    churnReported.event({
      ...actedBy({ by, at, importSource }),
      accountId,
      payload: { ...report, feedback: report.feedback?.trim() || null },
    }),
  );
}

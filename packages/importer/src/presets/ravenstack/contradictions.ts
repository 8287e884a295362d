import type { Words } from '@tasuki/domain';
import { tellDay } from '@tasuki/domain/days';
import { nameReasons } from '../../reasons/name-reasons.ts';

/** Where RavenStack's files say two things. Both are kept; none of them is made to fit the other. */
export const contradictions = nameReasons({
  eventWithoutFlag: {
    ja: '解約イベントがありますが churn_flag は FALSE です。両方をそのまま残します',
    en: 'There is a churn event, but churn_flag is FALSE; both are kept as they are',
  },
  flagWithoutEvent: {
    ja: 'churn_flag は TRUE ですが解約イベントがありません。そのまま残します',
    en: 'churn_flag is TRUE, but there is no churn event; it is kept as it is',
  },
  flagWithoutEnd: {
    ja: 'churn_flag は TRUE ですが end_date がありません。契約は継続中として残します',
    en: 'churn_flag is TRUE, but there is no end_date; the subscription stays open',
  },
  endWithoutFlag: {
    ja: 'end_date がありますが churn_flag は FALSE です。減額として記録します',
    en: 'There is an end_date, but churn_flag is FALSE; it is recorded as a contraction',
  },
  usageBeforeStart: (start: string): Words => ({
    ja: `契約開始日（${tellDay(start, 'ja')}）より前の利用です。そのまま残します`,
    en: `Used before the subscription's start on ${tellDay(start, 'en')}; kept as it is`,
  }),
  usageAfterEnd: (end: string): Words => ({
    ja: `契約終了日（${tellDay(end, 'ja')}）より後の利用です。そのまま残します`,
    en: `Used after the subscription's end on ${tellDay(end, 'en')}; kept as it is`,
  }),
  sameUsageId: (id: string): Words => ({
    ja: `usage_id ${id} は別の利用にも使われています。両方を残します`,
    en: `usage_id ${id} stands for another use as well; both are kept`,
  }),
  closedBeforeOpened: {
    ja: '受付より前に完了しています。両方の日時をそのまま残します',
    en: 'Closed before it was submitted; both times are kept as they are',
  },
  unknownSubscription: (id: string): Words => ({
    ja: `契約 ${id} は取り込まれていないため、どのアカウントの利用かわかりません`,
    en: `No subscription ${id} was imported, so nobody knows whose use this is`,
  }),
});

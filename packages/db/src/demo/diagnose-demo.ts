import { addDays, dayIn } from '@tasuki/domain/days';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { diagnoseJoints } from '../diagnosis/diagnose-joints.ts';
import { diagnosisFindings } from '../tables/index.ts';
import { daysLater, demoTimeZone, momentOn } from './calendar.ts';
import type { World } from './world.ts';

/** A quarter after April the doctor looked for the first time, and today for the last. */
const DAYS_AFTER_APRIL = 74;
const DAYS_TO_ACT = 6;

/** What the doctor has found in the stories, and what people did about one of its findings. */
export async function diagnoseDemo(tx: Transaction, { calendar, staff }: World): Promise<void> {
  const first = momentOn(addDays(calendar.april, DAYS_AFTER_APRIL), 6);
  const looks = [...(first < calendar.now ? [first] : []), calendar.now];
  for (const now of looks) {
    await diagnoseJoints(tx, { now, timeZone: demoTimeZone, isDemo: true });
    if (now < calendar.now) await actOnMarketing(tx, daysLater(now, DAYS_TO_ACT));
  }

  async function actOnMarketing(acting: Transaction, at: Date): Promise<void> {
    await acting
      .update(diagnosisFindings)
      .set({
        ...{ state: 'acted', actedAt: at, actedBy: staff['inside-sales'].at(-1)?.id ?? null },
        actedNote: '展示会の名刺は、課題欄に記入があるものだけを渡す。情報収集の相手はメールで育成する。',
        recheckOn: addDays(dayIn(demoTimeZone, at), 28),
      })
      .where(and(eq(diagnosisFindings.rule, 'definition-gap-of-marketing'), eq(diagnosisFindings.state, 'open')));
  }
}

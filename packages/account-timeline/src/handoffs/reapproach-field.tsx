import { addMonths } from '@tasuki/domain/days';
import { isCuredByTime, monthsToReapproach } from '@tasuki/domain/handoffs/return-reasons';
import { useFormats, useTexts } from '@tasuki/i18n';
import { TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';

/** When to approach again: what the reason says, until somebody says otherwise. */
export function useReapproachDay({ from, to }: Pick<HandoffRow, 'from' | 'to'>, reasonCode: string) {
  const formats = useFormats();
  const [said, setSaid] = useState<string | undefined>();
  const isAsked = from !== 'CUSTOMER_SUCCESS' && to !== 'CUSTOMER_SUCCESS' && reasonCode !== '';
  const usual = isCuredByTime(reasonCode)
    ? addMonths(formats.dayKey(Date.now()), monthsToReapproach(reasonCode))
    : undefined;
  return { isAsked: isAsked && usual !== undefined, value: said ?? usual ?? '', chosen: said || null, setSaid };
}

/** The day, once there is a reason that time can cure. */
export function ReapproachField({ day }: { day: ReturnType<typeof useReapproachDay> }) {
  const t = useTexts(handoffTexts);
  if (!day.isAsked) return null;
  return (
    <TextInput
      type="date"
      label={t('handoffs.reapproach')}
      description={t('handoffs.reapproach.why')}
      value={day.value}
      onChange={({ currentTarget: { value } }) => day.setSaid(value)}
    />
  );
}

import { useFormats } from '@tasuki/i18n';

interface LeadEntryProps {
  lead: { enteredAt: string; enteredPrecision: string };
  /** The day instead of how long ago. */
  isDay?: boolean;
}

/** When a lead came in, where anybody knows: one that was imported without a date came in at no known time. */
export function LeadEntry({ lead: { enteredAt, enteredPrecision }, isDay }: LeadEntryProps) {
  const formats = useFormats();
  if (enteredPrecision === 'UNKNOWN') return <span>{formats.unknownTime}</span>;
  return (
    <time dateTime={enteredAt} title={isDay ? undefined : formats.dateTime(enteredAt)}>
      {isDay ? formats.date(enteredAt) : formats.relative(enteredAt)}
    </time>
  );
}

interface Told {
  timePrecision: string;
  occurredAt: string;
  recordedAt: string;
}

/** Whether nobody knows when it happened, not even roughly: it stands at its import, and that moment says nothing. */
export const isUndated = ({ timePrecision, occurredAt, recordedAt }: Told): boolean =>
  timePrecision === 'UNKNOWN' && occurredAt === recordedAt;

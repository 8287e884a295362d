export interface PassCounts {
  accepted: number;
  returned: number;
  expired: number;
  /** Of the accepted: worked, and found not ripe. */
  recycled: number;
}

/** 差し戻し率: handed back before contact ÷ answered or left unanswered, 0–1; null while nothing is decided. */
export function returnRate({ accepted, returned, expired }: PassCounts): number | null {
  return share(returned, accepted + returned + expired);
}

/**
 * 案件化せず率: not ripe after contact ÷ accepted, 0–1. A bad hand-over shows in the one, bad timing in the other: the same cut
 * as between a rejected and a disqualified lead.
 */
export function notRipeRate({ accepted, recycled }: PassCounts): number | null {
  return share(recycled, accepted);
}

const share = (part: number, of: number) => (of === 0 ? null : part / of);

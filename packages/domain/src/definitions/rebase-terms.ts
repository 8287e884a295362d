import { type DefinitionTerms, termsOf } from './definition-state.ts';

/** What a draft can change apart from the rest; a rule and a list are changed as a whole, so that nobody signs a mixture nobody wrote. */
export const termNames = ['rule', 'text', 'handover-items', 'sla', 'return-reasons', 'departments'] as const;
export type TermName = (typeof termNames)[number];

const parts: Record<TermName, (terms: DefinitionTerms) => Partial<DefinitionTerms>> = {
  rule: ({ rule }) => ({ rule }),
  text: ({ textJa, textEn }) => ({ textJa, textEn }),
  'handover-items': ({ handoverItems }) => ({ handoverItems }),
  sla: ({ slaHours }) => ({ slaHours }),
  'return-reasons': ({ returnReasons }) => ({ returnReasons }),
  departments: ({ departments }) => ({ departments }),
};

export interface Rebase {
  /** What the draft was begun on; null where nothing was live. */
  base: DefinitionTerms | null;
  live: DefinitionTerms;
  draft: DefinitionTerms;
}

/** A draft's terms on the version in force: its own where it changed something, those in force everywhere else. */
export function rebaseTerms({ base, live, draft }: Rebase): DefinitionTerms {
  const taken = termNames.filter((name) => base && isSame(name, base, draft)).map((name) => parts[name](live));
  return Object.assign(termsOf(draft), ...taken);
}

/** What both the draft and the version in force changed, each differently; the draft's stands after a rebase. */
export function contestedTerms({ base, live, draft }: Rebase): TermName[] {
  return termNames.filter(
    (name) => !isSame(name, live, draft) && (!base || (!isSame(name, base, live) && !isSame(name, base, draft))),
  );
}

function isSame(name: TermName, one: DefinitionTerms, other: DefinitionTerms): boolean {
  return stable(parts[name](one)) === stable(parts[name](other));
}

// Stored JSON comes back with its keys in another order than they were written in.
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

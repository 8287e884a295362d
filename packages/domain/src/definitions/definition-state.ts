import type { Leg } from '../departments.ts';
import type { RuleGroup } from './rule.ts';

/**
 * draft: edited by its people. in-review: frozen, waiting for signatures. published: live. superseded: was live. A draft that
 * nobody wants any more is discarded.
 */
export const versionStates = ['draft', 'in-review', 'published', 'superseded', 'discarded'] as const;
export type VersionState = (typeof versionStates)[number];

/** What people agree on. */
export interface DefinitionTerms {
  rule: RuleGroup;
  textJa: string;
  textEn: string;
  /** Handover items that a pass has to bring along. */
  handoverItems: string[];
  /** Business hours in which the receiver answers; null for none. */
  slaHours: number | null;
  /** The reasons with which a pass may be returned; empty for all. */
  returnReasons: string[];
  /** Departments that the definition binds, and that have to sign it. */
  departments: Leg[];
}

/** The terms alone of something that has more. */
export function termsOf(version: DefinitionTerms): DefinitionTerms {
  const { rule, textJa, textEn, handoverItems, slaHours, returnReasons, departments } = version;
  return { rule, textJa, textEn, handoverItems, slaHours, returnReasons, departments };
}

export interface Approval {
  department: Leg;
  userId: string;
}

export interface DefinitionVersion extends DefinitionTerms {
  id: string;
  definitionId: string;
  number: number;
  state: VersionState;
  authorId: string;
  /** Others who changed its terms since. */
  editorIds: string[];
  /** The version that was live when work on this one began; null for a first one. */
  baseVersionId: string | null;
  /** When it is to go live, once it is signed. */
  publishAt: Date | null;
  approvals: Approval[];
}

/** Who could sign: people with a management role in the organisation now. */
export interface Signatory {
  userId: string;
  /** Departments that they manage. */
  manages: readonly Leg[];
  isAdmin: boolean;
}

import { type Refusal, refuse } from '../decision.ts';
import { departmentName } from '../department-words.ts';
import { isDepartment } from '../departments.ts';
import { findRuleProblem } from './check-rule.ts';
import type { DefinitionTerms, DefinitionVersion, Signatory } from './definition-state.ts';
import { signableBy, unsignedDepartments } from './sign-definition.ts';

const no = (code: string, message: string, field?: string): Refusal =>
  refuse(code, message, field ? { field } : {}).refused as Refusal;

/** What is wrong with the terms of a draft; null where they can be agreed on. */
export function checkTerms(terms: DefinitionTerms): Refusal | null {
  if (!terms.textJa.trim() || !terms.textEn.trim())
    return no(
      'DEFINITION_TEXT_MISSING',
      'Say in both languages what the definition means.',
      terms.textJa.trim() ? 'textEn' : 'textJa',
    );
  if (terms.departments.length === 0)
    return no('DEFINITION_BINDS_NOBODY', 'A definition binds at least one department.', 'departments');
  if (terms.departments.some((department) => !isDepartment(department)))
    return no('DEPARTMENT_UNKNOWN', 'A definition binds departments of the relay.', 'departments');
  const { slaHours } = terms;
  if (slaHours !== null && (!Number.isInteger(slaHours) || slaHours < 1 || slaHours > MOST_SLA_HOURS))
    return no('SLA_INVALID', `An answer is due in 1 to ${MOST_SLA_HOURS} business hours.`, 'slaHours');
  return findRuleProblem(terms.rule);
}

const MOST_SLA_HOURS = 720;

/** A key is an address: it stands in URLs, in code and in exports. */
export function checkKey(key: string): Refusal | null {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key) && key.length <= 40
    ? null
    : no('DEFINITION_KEY_INVALID', 'A key is lower-case words with hyphens, such as hot-lead.', 'key');
}

/** Drafts alone are edited; what people sign must not change under their pens. */
export function refuseEdit({ state }: Pick<DefinitionVersion, 'state'>): Refusal | null {
  return state === 'draft'
    ? null
    : no('DEFINITION_NOT_DRAFT', 'Only a draft can be changed. Take it back from review, or begin a new version.');
}

/** Each proposes what they like, one draft of a definition at a time; which of several proposals stands, signatures decide. */
export function refuseBegin(
  open: readonly Pick<DefinitionVersion, 'state' | 'authorId'>[],
  by: string,
): Refusal | null {
  return open.some(({ state, authorId }) => state === 'draft' && authorId === by)
    ? no('DEFINITION_OPEN', 'You have a draft of this definition already. Go on with it, or discard it.')
    : null;
}

interface Live {
  liveVersionId: string | null;
}

const isStale = ({ baseVersionId }: DefinitionVersion, { liveVersionId }: Live) => baseVersionId !== liveVersionId;
const stale = () =>
  no('DEFINITION_STALE', 'Another version went live meanwhile. Compare with it and rebase the draft.');

export function refuseSubmit(version: DefinitionVersion, live: Live): Refusal | null {
  return refuseEdit(version) ?? (isStale(version, live) ? stale() : checkTerms(version));
}

/** Signing for one department. */
export function refuseApproval(
  version: DefinitionVersion,
  { department, by, people }: { department: string; by: string; people: readonly Signatory[] },
): Refusal | null {
  if (version.state !== 'in-review') return no('DEFINITION_NOT_IN_REVIEW', 'Only a version in review can be approved.');
  if (!version.departments.some((bound) => bound === department))
    return no('DEFINITION_NOT_BOUND', 'This department is not bound by the definition.', 'department');
  if (version.approvals.some((approval) => approval.department === department))
    return no('DEFINITION_SIGNED', 'This department has approved already.', 'department');
  if (signableBy(by, version, people).some((signable) => signable === department)) return null;
  return version.authorId === by
    ? no('DEFINITION_OWN', 'The author does not sign for a definition; another manager or an admin does.', 'department')
    : no('DEFINITION_NOT_SIGNATORY', 'A manager of this department signs.', 'department');
}

/** Back to the draft, by whoever reviews or by the author: signatures are void. */
export function refuseTakeBack({ state }: DefinitionVersion): Refusal | null {
  return state === 'in-review' ? null : no('DEFINITION_NOT_IN_REVIEW', 'Only a version in review can be taken back.');
}

export function refuseRejection(version: DefinitionVersion, reason: string): Refusal | null {
  return refuseTakeBack(version) ?? (reason.trim() ? null : no('NOTE_MISSING', 'Say what should change.', 'reason'));
}

/** Going live, now or at a later moment: every bound department has signed, on the version that is live. */
export function refusePublication(version: DefinitionVersion, live: Live): Refusal | null {
  if (version.state !== 'in-review')
    return no('DEFINITION_NOT_IN_REVIEW', 'Only a version in review can be published.');
  if (isStale(version, live)) return stale();
  const missing = unsignedDepartments(version);
  if (missing.length === 0) return null;
  const names = missing.map((department) => departmentName(department, 'en')).join(', ');
  return no('DEFINITION_UNSIGNED', `Not yet approved by: ${names}.`);
}

export function refuseRebase(version: DefinitionVersion, live: Live): Refusal | null {
  if (version.state !== 'draft' && version.state !== 'in-review')
    return no('DEFINITION_NOT_DRAFT', 'Only a draft can be rebased.');
  return isStale(version, live) ? null : no('DEFINITION_NOT_STALE', 'This draft stands on the live version already.');
}

/** A roll-back is a new version with old terms; what is live or never was cannot be rolled back to. */
export function refuseRollBack({ state }: DefinitionVersion): Refusal | null {
  return state === 'superseded'
    ? null
    : no('DEFINITION_NOT_SUPERSEDED', 'Only a version that was live before can be brought back.');
}

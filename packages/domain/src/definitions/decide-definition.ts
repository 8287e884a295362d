import { type Refusal, refuse } from '../decision.ts';
import { departmentName } from '../department-words.ts';
import { legs } from '../departments.ts';
import { isItemKey } from '../handoffs/item-key.ts';
import { findRuleProblem } from './check-rule.ts';
import type { DefinitionTerms, DefinitionVersion, Signatory } from './definition-state.ts';
import { isWriter, signableBy, signatoriesOf, unsignedDepartments } from './sign-definition.ts';

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
  const long = (['textJa', 'textEn'] as const).find((field) => terms[field].length > LONGEST_TEXT);
  if (long) return no('TEXT_TOO_LONG', `What it means is said in up to ${LONGEST_TEXT} characters.`, long);
  if (terms.departments.length === 0)
    return no('DEFINITION_BINDS_NOBODY', 'A definition binds at least one department.', 'departments');
  if (terms.departments.some((department) => !legs.includes(department)))
    return no('DEPARTMENT_UNKNOWN', 'A definition binds departments of the relay.', 'departments');
  const { slaHours } = terms;
  if (slaHours !== null && (!Number.isInteger(slaHours) || slaHours < 1 || slaHours > MOST_SLA_HOURS))
    return no('SLA_INVALID', `An answer is due in 1 to ${MOST_SLA_HOURS} business hours.`, 'slaHours');
  return refuseKeys(terms) ?? findRuleProblem(terms.rule);
}

const LONGEST_TEXT = 5_000;
const MOST_SLA_HOURS = 720;
const MOST_ITEMS = 30;

/** Items and reasons are named by their keys, each once. */
function refuseKeys({ handoverItems, returnReasons }: DefinitionTerms): Refusal | null {
  const areKeys = (keys: string[]) => new Set(keys).size === keys.length && keys.every(isItemKey);
  if (handoverItems.length > MOST_ITEMS)
    return no('TOO_MANY_ITEMS', `At most ${MOST_ITEMS} items fit one handover.`, 'handoverItems');
  if (!areKeys(handoverItems))
    return no('ITEM_INVALID', 'Name each required item once, by its key, such as budget.', 'handoverItems');
  return returnReasons.length <= MOST_ITEMS && areKeys(returnReasons)
    ? null
    : no('REASON_INVALID', 'Name each return reason once, by its code, such as too-early.', 'returnReasons');
}

const LONGEST_COMMENT = 5_000;

/** What people say about a version to those who review it. */
export function checkComment(text: string, field = 'text'): Refusal | null {
  if (!text.trim()) return no('NOTE_MISSING', field === 'text' ? 'Write something.' : 'Say what should change.', field);
  return text.length > LONGEST_COMMENT ? no('NOTE_TOO_LONG', `At most ${LONGEST_COMMENT} characters.`, field) : null;
}

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
  return isWriter(by, version)
    ? no('DEFINITION_OWN', 'Who wrote a version does not sign it; another manager or an admin does.', 'department')
    : no('DEFINITION_NOT_SIGNATORY', 'A manager of this department signs.', 'department');
}

/** Who takes a version out of review, or gives it up. */
export interface Taking {
  by: string;
  people: readonly Signatory[];
}

/** Who wrote it, those who may sign for one of its departments, and admins; a manager of another department comments. */
function refuseOutsider(version: DefinitionVersion, { by, people }: Taking): Refusal | null {
  const isAdmin = people.some((person) => person.userId === by && person.isAdmin);
  const signs = version.departments.some((department) => signatoriesOf(department, version, people).includes(by));
  return isAdmin || signs || isWriter(by, version)
    ? null
    : no(
        'DEFINITION_NOT_SIGNATORY',
        'Those who wrote it, those who sign for a bound department or an admin do this. Say it in a comment.',
      );
}

/** Back to the draft, by whoever reviews or by the author: signatures are void. */
export function refuseTakeBack(version: DefinitionVersion, taking: Taking): Refusal | null {
  return version.state === 'in-review'
    ? refuseOutsider(version, taking)
    : no('DEFINITION_NOT_IN_REVIEW', 'Only a version in review can be taken back.');
}

export function refuseRejection(
  version: DefinitionVersion,
  { reason, ...taking }: Taking & { reason: string },
): Refusal | null {
  return refuseTakeBack(version, taking) ?? checkComment(reason, 'reason');
}

export function refuseDiscard(version: DefinitionVersion, taking: Taking): Refusal | null {
  return refuseEdit(version) ?? refuseOutsider(version, taking);
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

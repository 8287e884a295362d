import { type StakeholderRole, stakeholderRoleWords } from '@tasuki/domain/accounts/contact-words';
import { useLocale } from '@tasuki/i18n';
import type { StakeholderRole as RoleInput } from '../__generated__/operations.ts';
import { InlineField, type SaveAnswer } from '../account/inline-field.tsx';

/** In the order in which people ask for them. */
const ROLES = ['decider', 'champion', 'influencer', 'user', 'opponent'] as const satisfies readonly StakeholderRole[];

/** The role, or nothing where an old record has a word of its own. */
export function readRole(text: string | null | undefined): StakeholderRole | undefined {
  return ROLES.find((role) => role === text?.toLowerCase());
}

/** Where a person stands in the list: deciders first, people without a role last. */
export function rankOfRole(role: StakeholderRole | undefined): number {
  return role ? ROLES.indexOf(role) : ROLES.length;
}

interface RoleFieldProps {
  label: string;
  role: StakeholderRole | undefined;
  save: (role: RoleInput | null, isAgain: boolean) => Promise<SaveAnswer | undefined>;
}

/** Somebody's role, edited in its place. */
export function RoleField({ label, role, save }: RoleFieldProps) {
  const { locale } = useLocale();
  return (
    <InlineField
      label={label}
      value={role ?? ''}
      shown={role ? stakeholderRoleWords[role][locale] : ''}
      choices={[
        { value: '', label: '—' },
        ...ROLES.map((value) => ({ value, label: stakeholderRoleWords[value][locale] })),
      ]}
      save={(text, isAgain) => save((readRole(text)?.toUpperCase() as RoleInput | undefined) ?? null, isAgain)}
    />
  );
}

import { defineFact } from '../define-fact.ts';

/** What an import or a person keeps of the company beside the usual fields. */
export const accountAttribute = (column: string) =>
  defineFact({
    name: `account.attribute.${column}`,
    type: 'any',
    label: { ja: `企業項目「${column}」`, en: `Account attribute “${column}”` },
    about: 'account',
    shape: {
      is: 'latest',
      of: [
        { kind: 'accounts.account-created', path: ['attributes', column] },
        { kind: 'accounts.account-updated', path: ['changes', 'attributes', column] },
      ],
    },
  });

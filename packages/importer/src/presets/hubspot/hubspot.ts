import { defineFormat, perhaps } from '../file-format.ts';

const person = {
  companyId: { ...perhaps('Associated Company IDs', 'Associated Company ID'), separator: ';' },
  companyName: perhaps('Company Name', 'Associated Company'),
};

/** HubSpot's exports; the choice of columns varies by view, the record id is always there. */
export const hubspot = defineFormat(
  'hubspot',
  { ja: 'HubSpot', en: 'HubSpot' },
  {
    tables: [
      {
        record: 'accounts',
        key: 'Record ID',
        fields: {
          name: 'Company name',
          domain: perhaps('Company Domain Name', 'Website URL'),
          website: perhaps('Website URL'),
          industry: perhaps('Industry'),
          employees: perhaps('Number of Employees'),
          region: perhaps('State/Region', 'City'),
          createdAt: perhaps('Create Date'),
        },
        // A contact's own company stands under the same words in another case.
        requires: ['Company name'],
        unless: ['First Name', 'Email', 'Deal Name'],
      },
      {
        record: 'leads',
        key: 'Record ID',
        requires: ['Lead Status', 'Email'],
        fields: {
          ...person,
          contactFamilyName: perhaps('Last Name'),
          contactGivenName: perhaps('First Name'),
          contactEmail: perhaps('Email'),
          contactPhone: { ...perhaps('Phone Number'), or: ['Mobile Phone Number'] },
          source: perhaps('Original Source'),
          enteredAt: perhaps('Create Date'),
        },
      },
      {
        record: 'contacts',
        key: 'Record ID',
        requires: ['Email'],
        fields: {
          ...person,
          familyName: perhaps('Last Name'),
          givenName: perhaps('First Name'),
          email: perhaps('Email'),
          phone: { ...perhaps('Phone Number'), or: ['Mobile Phone Number'] },
          title: perhaps('Job Title'),
          createdAt: perhaps('Create Date'),
        },
      },
    ],
  },
);

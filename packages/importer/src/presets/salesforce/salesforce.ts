import { defineFormat, perhaps } from '../file-format.ts';

/** Salesforce's leads, under the labels of a report or the API names of the Data Loader. */
export const salesforce = defineFormat(
  'salesforce',
  { ja: 'Salesforce リード', en: 'Salesforce leads' },
  {
    tables: [
      {
        record: 'leads',
        key: ['Last Name', 'First Name', 'Company'],
        fields: {
          companyName: 'Company',
          companyDomain: perhaps('Website'),
          contactFamilyName: 'Last Name',
          contactGivenName: 'First Name',
          contactEmail: perhaps('Email'),
          contactPhone: { ...perhaps('Phone'), or: ['Mobile', 'Mobile Phone'] },
          source: perhaps('Lead Source'),
          enteredAt: perhaps('Created Date', 'Create Date'),
        },
      },
      {
        record: 'leads',
        key: ['LastName', 'FirstName', 'Company'],
        fields: {
          companyName: 'Company',
          companyDomain: perhaps('Website'),
          contactFamilyName: 'LastName',
          contactGivenName: 'FirstName',
          contactEmail: perhaps('Email'),
          contactPhone: { ...perhaps('Phone'), or: ['MobilePhone'] },
          source: perhaps('LeadSource'),
          enteredAt: perhaps('CreatedDate'),
        },
      },
    ],
  },
);

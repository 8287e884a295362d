import { defineFormat, perhaps } from '../file-format.ts';

const person = {
  companyId: { ...perhaps('Associated Company IDs', 'Associated Company ID'), separator: ';' },
  companyName: perhaps('Company Name', 'Associated Company'),
};

/** HubSpot's own stages, by their labels and internal names; a company's own stages begin with the first one. */
const stages = {
  'Appointment Scheduled': 'first-meeting',
  appointmentscheduled: 'first-meeting',
  'Qualified To Buy': 'needs-agreed',
  qualifiedtobuy: 'needs-agreed',
  'Presentation Scheduled': 'proposal',
  presentationscheduled: 'proposal',
  'Decision Maker Bought-In': 'approval',
  decisionmakerboughtin: 'approval',
  'Contract Sent': 'closing',
  contractsent: 'closing',
};
const results = { 'Closed Won': 'won', closedwon: 'won', 'Closed Lost': 'lost', closedlost: 'lost' };

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
        record: 'opportunities',
        key: 'Record ID',
        fields: {
          companyId: { ...perhaps('Associated Company IDs', 'Associated Company ID'), separator: ';' },
          companyName: perhaps('Associated Company', 'Company Name'),
          name: 'Deal Name',
          stage: { column: 'Deal Stage', values: stages, otherwise: 'empty' },
          state: { column: 'Deal Stage', values: results, otherwise: 'empty' },
          amount: perhaps('Amount'),
          currency: perhaps('Currency', 'Deal Currency'),
          owner: perhaps('Deal owner', 'Deal Owner'),
          openedAt: perhaps('Create Date'),
          closeDate: perhaps('Close Date'),
          // Of a deal that is won or lost it is the day of that.
          closedAt: perhaps('Close Date'),
          lossReason: perhaps('Closed Lost Reason'),
        },
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

import { createContact, updateContact } from '@tasuki/domain/accounts/contact-rules';
import { captureLead } from '@tasuki/domain/marketing/capture-lead';
import { recordTouch } from '@tasuki/domain/marketing/record-touch';
import type { TouchKind } from '@tasuki/domain/marketing/touch-kinds';
import { type CompanyName, pickPerson, titles } from '../names.ts';
import type { Teller } from '../teller.ts';

export interface Entry {
  company?: CompanyName;
  source: string;
  campaign?: 'fair' | 'comparison' | 'search' | 'seminar' | 'newsletter';
  touch?: { kind: TouchKind; title: string };
}

/** Somebody of a company shows interest: the account begins, or goes round again. Answers the lead's id. */
export function enter(teller: Teller, { company, source, campaign, touch }: Entry): string {
  const { world } = teller;
  const isNew = teller.accountId === '';
  const { name, nameKana, domain } = company ?? world.nextCompany();
  const person = pickPerson(teller.random);
  const ids = { account: teller.newId(), contact: teller.newId(), lead: teller.newId(), cycle: teller.newId() };
  if (isNew) teller.accountId = ids.account;
  const { number, outcome } = isNew ? { number: 1, outcome: null } : teller.cycle;
  const marketer = teller.random.pick(world.staff.marketing);
  const campaignId = campaign ? world.catalogue.campaigns[campaign] : null;
  teller.tell(
    captureLead(
      isNew ? null : { accountId: teller.accountId, contactId: null, cycleNumber: number, endedOutcome: outcome },
      {
        companyName: name,
        companyNameKana: nameKana,
        companyDomain: domain,
        contactName: person.name,
        contactEmail: `${person.mailbox}${teller.rows.all('contacts').length || ''}@${domain}`,
        contactPhone: `03-0000-${String(teller.random.between(0, 9999)).padStart(4, '0')}`,
        source,
        campaignId,
        by: marketer.id,
        at: teller.time,
        ids,
      },
    ),
  );
  if (touch) reach(teller, { ...touch, campaignId, source, contactId: ids.contact });
  if (teller.random.chance(0.5)) completeContact(teller, person);
  return ids.lead;
}

/** The card or the signature says more than the form: kana and title. */
function completeContact(teller: Teller, { familyKana, givenKana }: ReturnType<typeof pickPerson>): void {
  const contact = teller.rows.all<Parameters<typeof updateContact>[0]>('contacts').at(-1);
  if (!contact) return;
  teller.tell(
    updateContact({ ...contact, version: 1 }, false, {
      ...teller.by(teller.random.pick(teller.world.staff.marketing)),
      version: 1,
      changes: { familyNameKana: familyKana, givenNameKana: givenKana, title: teller.random.pick(titles) },
    }),
  );
}

export interface Touch {
  kind: TouchKind;
  title: string;
  campaignId?: string | null;
  source?: string | null;
  contactId?: string | null;
  place?: string;
}

/** A mail, a page, a form: machines record most of them. */
export function reach(teller: Teller, { kind, title, campaignId, source, contactId, place }: Touch): void {
  teller.tell(
    recordTouch(null, {
      accountId: teller.accountId,
      contactId: contactId ?? teller.contactId,
      kind,
      id: teller.newId(),
      title,
      campaignId,
      source,
      place,
      by: null,
      at: teller.time,
    }),
  );
}

const issues = [
  '春の業務改善特集',
  '導入事例: 現場の声',
  '料金プランのご案内',
  '月末処理を半分に',
  'セミナー開催のお知らせ',
];
const pages = ['/pricing', '/cases/manufacturing', '/functions/timeline', '/download', '/seminar'];

/** A newsletter goes out; some open it, some of these click and look around. */
export function receiveNewsletter(teller: Teller): void {
  const { random, world } = teller;
  const title = random.pick(issues);
  const campaignId = world.catalogue.campaigns.newsletter;
  reach(teller, { kind: 'mail-sent', title, campaignId });
  if (!random.chance(0.35)) return;
  teller.wait(0.2);
  reach(teller, { kind: 'mail-opened', title, campaignId });
  if (!random.chance(0.4)) return;
  reach(teller, { kind: 'mail-clicked', title, campaignId });
  for (let left = random.between(1, 3); left > 0; left--)
    reach(teller, { kind: 'page-viewed', title: random.pick(pages) });
}

/** Another person of the company comes into sight. */
export function meetColleague(teller: Teller, stakeholderRole: 'decider' | 'user' | 'influencer' | 'champion'): string {
  const person = pickPerson(teller.random);
  const [familyName = person.name, givenName] = person.name.split(' ');
  const id = teller.newId();
  teller.tell(
    createContact(false, {
      ...teller.by(teller.random.pick(teller.world.staff['field-sales'])),
      accountId: teller.accountId,
      id,
      familyName,
      givenName,
      familyNameKana: person.familyKana,
      givenNameKana: person.givenKana,
      title: teller.random.pick(titles),
      stakeholderRole,
    }),
  );
  return id;
}

import { type App, ask } from './visit.ts';

/** An account and the pass of it that waits for an answer. */
export interface PassedAccount {
  accountId: string;
  handoffId: string;
}

/** A company that marketing won as a lead and has just passed to inside sales. */
export async function passToInsideSales(company: string, note?: string): Promise<PassedAccount & { leadId: string }> {
  const captured = await act<{ captureLead: { lead: { id: string; account: { id: string } } } }>(
    'marketing',
    'mutation ($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } } } }',
    {
      companyName: company,
      contactName: '田中 太郎',
      contactEmail: `tanaka@${slug()}.example`,
      contactPhone: '03-0000-0142',
      source: 'event',
    },
  );
  const { id: leadId, account } = captured.captureLead.lead;
  const handoffId = await offer('marketing', {
    accountId: account.id,
    leadId,
    from: 'MARKETING',
    to: 'INSIDE_SALES',
    note,
  });
  return { accountId: account.id, leadId, handoffId };
}

/** A company that inside sales has just passed to field sales. */
export async function passToFieldSales(company: string): Promise<PassedAccount> {
  const { accountId, leadId, handoffId } = await passToInsideSales(company);
  await accept('inside-sales', handoffId);
  const passedOn = await offer('inside-sales', {
    accountId,
    leadId,
    from: 'INSIDE_SALES',
    to: 'FIELD_SALES',
    note: '月次締めを 2 営業日に短縮したい',
    items: { problem: '月次締めに 5 営業日かかる' },
  });
  return { accountId, handoffId: passedOn };
}

/** A customer that field sales has won and just handed to customer success. */
export async function handToCustomerSuccess(company: string): Promise<PassedAccount> {
  const { accountId, handoffId } = await passToFieldSales(company);
  await accept('field-sales', handoffId);
  const opportunityId = await openDeal(accountId);
  const [startDate, endDate] = [dayFromNow(-30), dayFromNow(335)];
  const won = await act<{ winOpportunity: { contract: { id: string } } }>(
    'field-sales',
    'mutation ($input: WinOpportunityInput!) { winOpportunity(input: $input) { contract { id } } }',
    {
      opportunityId,
      contract: { startDate, endDate, monthlyAmount: '200000', currency: 'JPY', plan: 'スタンダード', seats: 40 },
    },
  );
  const handoverId = await offer('field-sales', {
    accountId,
    opportunityId,
    contractId: won.winOpportunity.contract.id,
    from: 'FIELD_SALES',
    to: 'CUSTOMER_SUCCESS',
    note: 'API 連携は 9 月と案内済み',
    items: { problem: '月次締めの遅れ', promises: 'API 連携（9 月）' },
  });
  return { accountId, handoffId: handoverId };
}

/** A deal of field sales, just begun. Answers with its id. */
export async function openDeal(accountId: string): Promise<string> {
  const { openOpportunity } = await act<{ openOpportunity: { opportunity: { id: string } } }>(
    'field-sales',
    'mutation ($input: OpenOpportunityInput!) { openOpportunity(input: $input) { opportunity { id } } }',
    { accountId, name: '全社導入', amount: '2400000', currency: 'JPY' },
  );
  return openOpportunity.opportunity.id;
}

/** The receiving department takes a pass. */
export async function accept(app: App, handoffId: string): Promise<void> {
  await act(app, 'mutation ($input: AcceptHandoffInput!) { acceptHandoff(input: $input) { handoff { id } } }', {
    handoffId,
  });
}

async function offer(app: App, input: object): Promise<string> {
  const { offerHandoff } = await act<{ offerHandoff: { handoff: { id: string } } }>(
    app,
    'mutation ($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff { id } refusal { code } } }',
    input,
  );
  return offerHandoff.handoff.id;
}

const act = <Data>(app: App, mutation: string, input: object) => ask<Data>(app, mutation, { input });

let count = 0;

/** Another domain for each company, or the leads would find one another. */
function slug(): string {
  count += 1;
  return `journey-${process.pid}-${Date.now().toString(36)}-${count}`;
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

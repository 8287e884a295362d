import type { Browser } from 'playwright-core';
import { type App, ask, visitAs } from './visit.ts';

/** Does something as the person of one department, without looking at their screen. */
async function as<Result>(
  browser: Browser,
  app: App,
  act: (send: <Data>(query: string, input: object) => Promise<Data>) => Promise<Result>,
): Promise<Result> {
  const { context } = await visitAs(browser, app);
  try {
    return await act((query, input) => ask(context, query, { input }));
  } finally {
    await context.close();
  }
}

/** An account and the pass of it that waits for an answer. */
export interface PassedAccount {
  accountId: string;
  handoffId: string;
}

interface Offered {
  offerHandoff: { handoff: { id: string } };
}

/** A company that marketing won as a lead and inside sales has just passed to field sales. */
export async function passToFieldSales(browser: Browser, company: string): Promise<PassedAccount> {
  const lead = await as(browser, 'marketing', async (send) => {
    const captured = await send<{ captureLead: { lead: { id: string; account: { id: string } } } }>(
      'mutation ($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } } } }',
      { companyName: company, contactName: '田中 太郎', contactEmail: `tanaka@${slug()}.example`, source: 'event' },
    );
    const { id, account } = captured.captureLead.lead;
    const offered = await send<Offered>(OFFER, {
      accountId: account.id,
      leadId: id,
      from: 'MARKETING',
      to: 'INSIDE_SALES',
    });
    return { id, accountId: account.id, handoffId: offered.offerHandoff.handoff.id };
  });
  const handoffId = await as(browser, 'inside-sales', async (send) => {
    await send(ACCEPT, { handoffId: lead.handoffId });
    const offered = await send<Offered>(OFFER, {
      accountId: lead.accountId,
      leadId: lead.id,
      from: 'INSIDE_SALES',
      to: 'FIELD_SALES',
      note: '月次締めを 2 営業日に短縮したい',
      items: { problem: '月次締めに 5 営業日かかる' },
    });
    return offered.offerHandoff.handoff.id;
  });
  return { accountId: lead.accountId, handoffId };
}

/** A customer that field sales has won and just handed to customer success. */
export async function handToCustomerSuccess(browser: Browser, company: string): Promise<PassedAccount> {
  const { accountId, handoffId } = await passToFieldSales(browser, company);
  const handoverId = await as(browser, 'field-sales', async (send) => {
    await send(ACCEPT, { handoffId });
    const opened = await send<{ openOpportunity: { opportunity: { id: string } } }>(
      'mutation ($input: OpenOpportunityInput!) { openOpportunity(input: $input) { opportunity { id } } }',
      { accountId, name: '全社導入', amount: '2400000', currency: 'JPY' },
    );
    const opportunityId = opened.openOpportunity.opportunity.id;
    const [startDate, endDate] = [dayFromNow(-30), dayFromNow(335)];
    const won = await send<{ winOpportunity: { contract: { id: string } } }>(
      'mutation ($input: WinOpportunityInput!) { winOpportunity(input: $input) { contract { id } } }',
      {
        opportunityId,
        contract: { startDate, endDate, monthlyAmount: '200000', currency: 'JPY', plan: 'スタンダード', seats: 40 },
      },
    );
    const offered = await send<Offered>(OFFER, {
      accountId,
      opportunityId,
      contractId: won.winOpportunity.contract.id,
      from: 'FIELD_SALES',
      to: 'CUSTOMER_SUCCESS',
      note: 'API 連携は 9 月と案内済み',
      items: { problem: '月次締めの遅れ', promises: 'API 連携（9 月）' },
    });
    return offered.offerHandoff.handoff.id;
  });
  return { accountId, handoffId: handoverId };
}

const OFFER =
  'mutation ($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff { id } refusal { code } } }';
const ACCEPT = 'mutation ($input: AcceptHandoffInput!) { acceptHandoff(input: $input) { handoff { id } } }';

let count = 0;

/** Another domain for each company, or the leads would find one another. */
function slug(): string {
  count += 1;
  return `journey-${process.pid}-${Date.now().toString(36)}-${count}`;
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

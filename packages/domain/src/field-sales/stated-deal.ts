import type { NewEvent, TimePrecision } from '../timeline/event.ts';
import { dealLost } from './events/deal-lost.ts';
import { dealWon } from './events/deal-won.ts';
import { opportunityOpened } from './events/opportunity-opened.ts';

/** A moment and how exactly it is known. */
export interface StatedMoment {
  at: Date;
  precision: TimePrecision;
}

/** A deal as a source states it: where it stands and when that came to be, without the steps in between. */
export interface StatedDeal {
  opportunityId: string;
  name: string;
  ownerId: string | null;
  pipelineId: string;
  /** Where it stands. */
  stageKey: string;
  /** Where it stood while it was open; the same for an open deal. */
  openStageKey: string;
  state: 'open' | 'won' | 'lost';
  amountMinor: number | null;
  currency: string;
  closeDate: string | null;
  productId: string | null;
  attributes: Record<string, unknown>;
  opened: StatedMoment;
  closed: StatedMoment | null;
  lossReason?: string | null;
}

export interface DealPlace {
  accountId: string;
  cycleNumber: number;
  importSource: string;
}

/** What a stated deal means for an account's timeline, at the times of the facts. */
export function tellStatedDeal(deal: StatedDeal, place: DealPlace): NewEvent[] {
  const { opportunityId, name, ownerId, pipelineId, openStageKey, state, currency, closeDate, productId } = deal;
  const { accountId, cycleNumber, importSource } = place;
  return [
    {
      ...opportunityOpened.event({
        ...{ accountId, importSource, actorId: ownerId, occurredAt: deal.opened.at },
        subject: { type: 'opportunity', id: opportunityId },
        payload: {
          ...{ opportunityId, name, ownerId, pipelineId, currency, closeDate, productId, cycleNumber },
          stageKey: openStageKey,
          // What a closed deal was expected to bring while it was open, nobody says.
          amountMinor: state === 'open' ? deal.amountMinor : null,
          attributes: deal.attributes,
        },
      }),
      timePrecision: deal.opened.precision,
    },
    ...tellStatedClose(deal, place),
  ];
}

/** The end of a deal whose opening is told already; nothing for one that is open. */
export function tellStatedClose(
  deal: StatedDeal,
  { accountId, importSource }: Omit<DealPlace, 'cycleNumber'>,
): NewEvent[] {
  const {
    opportunityId,
    name,
    ownerId,
    stageKey: toStage,
    openStageKey: fromStage,
    state,
    amountMinor,
    currency,
  } = deal;
  if (state === 'open') return [];
  const moment = deal.closed ?? { at: deal.opened.at, precision: 'unknown' as const };
  const common = {
    ...{ accountId, importSource, actorId: ownerId, occurredAt: moment.at },
    subject: { type: 'opportunity' as const, id: opportunityId },
  };
  const closed =
    state === 'won'
      ? dealWon.event({ ...common, payload: { opportunityId, name, amountMinor, currency, fromStage, toStage } })
      : dealLost.event({
          ...common,
          payload: { opportunityId, name, reasonCode: deal.lossReason ?? null, fromStage, toStage },
        });
  return [{ ...closed, timePrecision: moment.precision }];
}

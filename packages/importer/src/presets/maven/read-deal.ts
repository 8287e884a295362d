import type { StatedDeal } from '@tasuki/domain/field-sales/stated-deal';
import { readMoney } from '@tasuki/domain/money';
import type { Batch } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { readMoment } from '../../times/read-moment.ts';
import { otherCells, textOf } from '../cells.ts';
import { stages } from './ensure-pipeline.ts';
import { currency, mavenReasons, productNames } from './maven-words.ts';

/** A row of the pipeline; ids of people, product and pipeline are found for many rows at once. */
export interface MavenDeal extends Omit<StatedDeal, 'opportunityId' | 'ownerId' | 'pipelineId' | 'productId'> {
  row: Row;
  /** The deal's id in the source. */
  id: string;
  account: string;
  agent: string;
  product: string;
}

const own = ['opportunity_id', 'account', 'deal_stage', 'engage_date', 'close_date', 'close_value', 'sales_agent'];

/** Reads a deal; null where the row was rejected. */
export function readDeal(batch: Batch, row: Row): MavenDeal | null {
  const reject = (reason: Parameters<Batch['issue']>[2]) => {
    batch.issue('rejected', row, reason);
    return null;
  };
  const { timeZone, now } = batch.run;
  const id = textOf(row, 'opportunity_id');
  const stated = textOf(row, 'deal_stage');
  const stage = stages.find(({ labelEn }) => labelEn.toLowerCase() === stated.toLowerCase());
  const [engage, close, value] = ['engage_date', 'close_date', 'close_value'].map((column) => textOf(row, column));
  const engaged = readMoment(engage ?? '', timeZone);
  const closed = readMoment(close ?? '', timeZone);
  const amount = readMoney(value || '0', currency);
  if (!id) return reject(rowReasons.isEmpty('opportunity_id'));
  if (!stage) return reject(mavenReasons.unknownStage(stated));
  if (engage && !engaged) return reject(rowReasons.noDate('engage_date', engage));
  if (close && !closed) return reject(rowReasons.noDate('close_date', close));
  if (amount.refused) return reject(refusalReason(amount.refused));
  if (engaged && closed && closed.at < engaged.at) batch.issue('flagged', row, mavenReasons.closedBeforeEngaged);
  const product = productOf(batch, row);
  return {
    ...{ row, id, product, currency },
    account: textOf(row, 'account'),
    agent: textOf(row, 'sales_agent'),
    name: product ? `${product} ${id}` : id,
    stageKey: stage.key,
    openStageKey: stage.outcome === 'open' ? stage.key : 'engaging',
    state: stage.outcome,
    amountMinor: stage.outcome !== 'lost' && value ? amount.minor : null,
    closeDate: stage.outcome === 'open' && close ? close : null,
    attributes: otherCells(row, own),
    // When somebody began to prospect is not said: no duration counts from there.
    opened: engaged ?? { at: closed?.at ?? now, precision: 'unknown' },
    closed: stage.outcome === 'open' ? null : closed,
  };
}

function productOf(batch: Batch, row: Row): string {
  const stated = textOf(row, 'product');
  const meant = productNames[stated];
  if (meant) batch.issue('changed', row, mavenReasons.renamedProduct(stated, meant));
  return meant ?? stated;
}

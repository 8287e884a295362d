import { type Pipeline, readPipelines } from '@tasuki/db';
import type { Refusal } from '@tasuki/domain';
import { dayIn } from '@tasuki/domain/days';
import { type StatedDeal, tellStatedDeal } from '@tasuki/domain/field-sales/stated-deal';
import { v7 as uuidv7 } from 'uuid';
import type { Batch, Link } from '../../../engine/batch.ts';
import type { FieldReader } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { refusalReason } from '../../../reasons/refusal-reason.ts';
import { rowReasons } from '../../../reasons/row-reasons.ts';
import { changeDeals, type DealChange, saidOfDeal } from '../../change-deals.ts';
import { ensureNamedPeople } from '../../named-people.ts';
import { type FactKind, momentOr } from '../import-facts.ts';

const read = (reader: FieldReader, row: Row, batch: Batch) => {
  const currency = reader.text(row, 'currency') ?? batch.run.currency;
  const expected = reader.moment(row, 'closeDate');
  const name = reader.required('name', reader.text(row, 'name'));
  const state = reader.oneOf(row, 'state', ['open', 'won', 'lost'] as const) ?? 'open';
  const closed = reader.moment(row, 'closedAt');
  return {
    ...{ currency, name, state },
    pipeline: reader.text(row, 'pipeline') ?? 'new-business',
    stage: reader.text(row, 'stage'),
    amountMinor: reader.minor(row, 'amount', currency),
    owner: reader.text(row, 'owner'),
    product: reader.text(row, 'product'),
    opened: reader.moment(row, 'openedAt'),
    // Many systems keep the expected and the real end in one column; an open deal, or a day to come, is only the former.
    closed: state !== 'open' && closed && closed.at <= batch.run.now ? closed : null,
    closeDate: expected && dayIn(batch.run.timeZone, expected.at),
    lossReason: reader.text(row, 'lossReason'),
    attributes: reader.attributes(row),
  };
};

type Deal = ReturnType<typeof read>;

interface Prepared {
  pipelines: Pipeline[];
  people: ReadonlyMap<string, string>;
  products: ReadonlyMap<string, Link>;
}

/** Deals, where they stand and when that came to be; their owners come along as people who cannot sign in. */
export const opportunityFacts: FactKind<Deal, Prepared> = {
  recordType: 'deal',
  counted: 'opportunities',
  called: { ja: '案件', en: 'deal' },
  read,
  at: ({ opened, closed }) => opened ?? closed,
  prepare: async (batch, fresh, changed) => {
    const rows = [...fresh, ...changed];
    const all = rows.map(({ fields }) => fields);
    const owners = rows.map(({ row, fields: { owner } }) => ({
      row,
      name: owner ?? '',
      department: 'field-sales' as const,
      role: 'member' as const,
    }));
    return {
      pipelines: await readPipelines(batch.tx),
      people: await ensureNamedPeople(batch, owners),
      products: await batch.known(
        'product',
        all.flatMap(({ product }) => product ?? []),
      ),
    };
  },
  tell(batch, fields, place, prepared) {
    const deal = stateDeal(batch, fields, prepared, uuidv7());
    if (deal.refused) return deal;
    batch.appendAsStated(tellStatedDeal(deal.stated, { ...place, importSource: batch.run.source }));
    return { id: deal.stated.opportunityId };
  },
  leavesOpen: ({ state, opened, closed }) => (state !== 'open' && opened && !closed ? rowReasons.noClosingDay : null),
  said(batch, fields, prepared) {
    const { stated } = stateDeal(batch, fields, prepared, '');
    return stated ? saidOfDeal(stated) : {};
  },
  async change(batch, changed, prepared) {
    const changes: DealChange[] = [];
    for (const { key: id, row, hash, fields, known } of changed) {
      const { stated, refused } = stateDeal(batch, fields, prepared, known.recordId);
      if (refused) batch.issue('rejected', row, refusalReason(refused));
      else changes.push({ id, row, hash, known, stated, home: null });
    }
    await changeDeals(batch, changes);
  },
};

type Stated = { stated: StatedDeal; refused?: undefined } | { refused: Refusal; stated?: undefined };

/** The deal with the pipeline, the people and the product that its words name. */
function stateDeal(
  batch: Batch,
  fields: Deal,
  { pipelines, people, products }: Prepared,
  opportunityId: string,
): Stated {
  const { pipeline: key, stage: said, owner, product, opened, ...deal } = fields;
  const pipeline = pipelines.find((one) => one.key === key);
  const stages = pipeline?.stages ?? [];
  const isSaid = ({ key: name, labelJa, labelEn }: (typeof stages)[number]) =>
    [name, labelJa, labelEn].includes(said ?? '');
  const open = stages.find(
    (stage) => stage.outcome === 'open' && (said === null || deal.state !== 'open' || isSaid(stage)),
  );
  const stands = deal.state === 'open' ? open : stages.find(({ outcome }) => outcome === deal.state);
  if (!pipeline)
    return { refused: { code: 'PIPELINE_UNKNOWN', message: `No pipeline is called ${key}.`, field: 'pipeline' } };
  if (!open || !stands)
    return { refused: { code: 'STAGE_UNKNOWN', message: `${said} is no open stage of ${key}.`, field: 'stage' } };
  return {
    stated: {
      ...{ ...deal, opportunityId, pipelineId: pipeline.id, stageKey: stands.key, openStageKey: open.key },
      ownerId: people.get(owner ?? '') ?? null,
      productId: products.get(product ?? '')?.recordId ?? null,
      attributes: product && !products.has(product) ? { ...deal.attributes, product } : deal.attributes,
      opened: opened ?? { ...momentOr(batch, deal.closed), precision: 'unknown' as const },
    },
  };
}

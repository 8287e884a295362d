import { type Pipeline, readPipelines } from '@tasuki/db';
import { dayIn } from '@tasuki/domain/days';
import { tellStatedDeal } from '@tasuki/domain/field-sales/stated-deal';
import { v7 as uuidv7 } from 'uuid';
import type { Batch, Link } from '../../../engine/batch.ts';
import type { FieldReader } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { ensureNamedPeople } from '../../named-people.ts';
import { type FactKind, momentOr } from '../import-facts.ts';

const read = (reader: FieldReader, row: Row, batch: Batch) => {
  const currency = reader.text(row, 'currency') ?? batch.run.currency;
  const expected = reader.moment(row, 'closeDate');
  return {
    currency,
    name: reader.required('name', reader.text(row, 'name')),
    state: reader.oneOf(row, 'state', ['open', 'won', 'lost'] as const) ?? 'open',
    pipeline: reader.text(row, 'pipeline') ?? 'new-business',
    stage: reader.text(row, 'stage'),
    amountMinor: reader.minor(row, 'amount', currency),
    owner: reader.text(row, 'owner'),
    product: reader.text(row, 'product'),
    opened: reader.moment(row, 'openedAt'),
    closed: reader.moment(row, 'closedAt'),
    closeDate: expected && dayIn(batch.run.timeZone, expected.at),
    lossReason: reader.text(row, 'lossReason'),
    attributes: reader.attributes(row),
  };
};

interface Prepared {
  pipelines: Pipeline[];
  people: ReadonlyMap<string, string>;
  products: ReadonlyMap<string, Link>;
}

/** Deals, where they stand and when that came to be; their owners come along as people who cannot sign in. */
export const opportunityFacts: FactKind<ReturnType<typeof read>, Prepared> = {
  recordType: 'deal',
  counted: 'opportunities',
  called: { ja: '案件', en: 'deal' },
  read,
  at: ({ opened, closed }) => opened ?? closed,
  prepare: async (batch, all) => ({
    pipelines: await readPipelines(batch.tx),
    people: await ensureNamedPeople(
      batch,
      all.map(({ fields: { owner } }) => ({ name: owner ?? '', department: 'field-sales', role: 'member' })),
    ),
    products: await batch.known(
      'product',
      all.flatMap(({ fields: { product } }) => product ?? []),
    ),
  }),
  tell(batch, { pipeline: key, stage: said, owner, product, opened, ...deal }, place, { pipelines, people, products }) {
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
    const opportunityId = uuidv7();
    const stated = {
      ...{ ...deal, opportunityId, pipelineId: pipeline.id, stageKey: stands.key, openStageKey: open.key },
      ownerId: people.get(owner ?? '') ?? null,
      productId: products.get(product ?? '')?.recordId ?? null,
      attributes: product && !products.has(product) ? { ...deal.attributes, product } : deal.attributes,
      opened: opened ?? { ...momentOr(batch, deal.closed), precision: 'unknown' as const },
    };
    batch.appendAsStated(tellStatedDeal(stated, { ...place, importSource: batch.run.source }));
    return { id: opportunityId };
  },
};

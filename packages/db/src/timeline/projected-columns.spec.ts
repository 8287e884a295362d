import { type EventKind, eventKinds, type RecordedEvent } from '@tasuki/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as tables from '../tables/index.ts';
import { projectionTables } from './apply-row-changes.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A payload with every field filled, made from the kind's own schema. */
function sampleOf(schema: JsonSchema, name = ''): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.find((one) => one !== null);
  const choices = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined;
  if (choices) return sampleOf(choices.find(({ type }) => type !== 'null') ?? {}, name);
  const type = [schema.type].flat().find((one) => one !== 'null');
  if (type === 'array') return [sampleOf((schema.items ?? {}) as JsonSchema)];
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (type === 'boolean') return true;
  if (type === 'object') {
    const fields = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];
    return Object.fromEntries(fields.map(([name, field]) => [name, sampleOf(field, name)]));
  }
  if (schema.format === 'date-time') return '2026-06-01T00:00:00.000Z';
  if (schema.format === 'date') return '2026-06-01';
  return name === 'currency' ? 'JPY' : 'text';
}

function sampleEvent(kind: EventKind): RecordedEvent {
  const schema = z.toJSONSchema(kind.payload, { unrepresentable: 'any', io: 'input' }) as JsonSchema;
  const event = kind.event({
    accountId: 'account',
    department: kind.department === 'by-actor' ? 'marketing' : kind.department,
    occurredAt: new Date('2026-06-01T00:00:00Z'),
    payload: sampleOf(schema),
  });
  return {
    timePrecision: 'instant',
    actorId: 'user',
    contactId: 'contact',
    subject: null,
    visibility: 'everyone',
    importSource: null,
    ...event,
    id: 'event',
    recordedAt: event.occurredAt,
  };
}

const named = eventKinds.map((kind) => [kind.name, kind] as const);

test.each(named)('%s writes only to columns that there are', (_name, kind) => {
  for (const change of kind.project?.(sampleEvent(kind)) ?? []) {
    expect(projectionTables).toContain(change.table);
    const columns = Object.keys(tables[change.table as (typeof projectionTables)[number]]);
    const written = {
      ...(change.op === 'insert' ? {} : change.key),
      ...(change.op === 'insert' || change.op === 'upsert' ? change.row : {}),
      ...(change.op === 'update' ? change.set : {}),
    };
    expect(columns).toEqual(expect.arrayContaining(Object.keys(written)));
    if (change.op === 'update' && change.unlessLaterThan) expect(columns).toContain(change.unlessLaterThan.column);
  }
});

test.each(named)('%s tells its story in both languages', (_name, kind) => {
  const { payload } = sampleEvent(kind);
  for (const locale of ['ja', 'en'] as const) {
    const telling = { locale, timeZone: 'Asia/Tokyo' };
    const texts = [
      kind.summary[locale](payload, telling),
      ...(kind.facts?.(payload, telling) ?? []).map(({ label }) => label),
    ];
    for (const text of texts) expect(text).toMatch(/\S/);
    expect(texts.join(' ')).not.toMatch(/undefined|\[object|NaN/);
  }
});

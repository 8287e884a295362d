import type { Words } from '@tasuki/domain';
import { isTimeZone } from '@tasuki/domain/zoned-moment';
import { z } from 'zod';
import { compileFormat } from '../times/read-moment.ts';

const dateFormat: Words = {
  ja: '日付の書式には yyyy と M または MM と d または dd を入れてください（例: dd-MM-yyyy HH:mm）',
  en: 'A date format has yyyy, M or MM, and d or dd, such as dd-MM-yyyy HH:mm',
};
/** How a source is called. */
export const sourceName: Words = {
  ja: '取り込み元の名前には英小文字・数字・ドット・ハイフンを使ってください',
  en: 'A source is named by small letters, digits, dots and dashes',
};
const timeZoneName: Words = {
  ja: 'タイムゾーンの名前ではありません（例: Asia/Tokyo）',
  en: 'Not a name of the time-zone database, such as Asia/Tokyo',
};
const fieldForms: Words = {
  ja: '項目には、列の名前、列の名前の一覧、{ "column": … }、{ "constant": … } のいずれかを書いてください',
  en: 'A field is the name of a column, a list of names, { "column": … } with its terms, or { "constant": … }',
};
const columnNames: Words = {
  ja: '列の名前、または列の名前の一覧を書いてください',
  en: 'Write the name of a column, or a list of names',
};
const noTable: Words = {
  ja: '表が一つなら record と fields を、いくつもあれば tables を書いてください',
  en: 'Write `record` and `fields` for one table, or `tables` for several',
};
/** The schema's own rules; what JSON it takes is told in English. */
export const ruleWords: readonly Words[] = [dateFormat, sourceName, timeZoneName, fieldForms, columnNames, noTable];

const names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], columnNames.en);
const asList = (value: string | string[]) => (typeof value === 'string' ? [value] : value);
const format = z.string().refine((text) => compileFormat(text) !== null, dateFormat.en);
const formats = z.union([format, z.array(format).min(1)]).transform(asList);

/** Where a value comes from: a column by its name, or a constant. */
const rule = z.union(
  [
    names.transform((column) => ({ column: asList(column) })),
    z
      .strictObject({
        /** Several names: the first that the file has. */
        column: names.transform(asList),
        /** What the file's values are called here; null makes a value empty. */
        values: z.record(z.string(), z.string().nullable()).optional(),
        /** What happens to a value that `values` does not name. */
        otherwise: z.enum(['keep', 'empty', 'reject']).default('keep'),
        /** Taken where the cell is empty. */
        default: z.string().optional(),
        /** A row without a value is rejected. */
        required: z.boolean().default(false),
        /** Of dates; several are tried in turn. */
        format: formats.optional(),
        /** The file may lack the column. */
        optional: z.boolean().default(false),
        /** Columns that are asked in turn where the cell is empty; the file may lack them. */
        or: names.transform(asList).optional(),
        /** Columns whose text is put behind, with a blank between; the file may lack them. */
        and: names.transform(asList).optional(),
        /** What stands between several values in one cell, such as `;` between ids. */
        separator: z.string().min(1).optional(),
      })
      .readonly(),
    z.strictObject({ constant: z.string() }),
  ],
  { error: fieldForms.en },
);
export type FieldRule = z.output<typeof rule>;

const fieldsOf = <Name extends string>(...all: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(all.map((name) => [name, rule.optional()])) as Record<Name, z.ZodOptional<typeof rule>>,
    {
      error: ({ code, keys }) =>
        code === 'unrecognized_keys'
          ? `No field is called ${keys?.join(', ')}; there are ${all.join(', ')}`
          : undefined,
    },
  );

const company = ['companyId', 'companyName', 'companyDomain', 'corporateNumber'] as const;
/** What says whose record it is: the company, or one of its people. */
const whose = [...company, 'contactEmail'] as const;

export const fieldNames = {
  leads: [
    ...company,
    'contactName',
    'contactFamilyName',
    'contactGivenName',
    'contactEmail',
    'contactPhone',
    'source',
    'enteredAt',
  ],
  accounts: [
    'name',
    'nameKana',
    'domain',
    'corporateNumber',
    'industry',
    'employees',
    'region',
    'website',
    'createdAt',
  ],
  contacts: [
    ...company,
    'name',
    'familyName',
    'givenName',
    'familyNameKana',
    'givenNameKana',
    'email',
    'phone',
    'title',
    'createdAt',
  ],
  opportunities: [
    ...whose,
    'name',
    'pipeline',
    'stage',
    'state',
    'amount',
    'currency',
    'owner',
    'product',
    'openedAt',
    'closedAt',
    'closeDate',
    'lossReason',
  ],
  activities: [...whose, 'kind', 'at', 'owner', 'outcome', 'title', 'note'],
  subscriptions: [
    ...whose,
    'plan',
    'seats',
    'monthlyAmount',
    'currency',
    'startDate',
    'endDate',
    'endedOn',
    'endReason',
    'renewsAutomatically',
  ],
  usage: [...whose, 'day', 'metric', 'quantity'],
  tickets: [...whose, 'subject', 'priority', 'openedAt', 'closedAt'],
  surveys: [...whose, 'kind', 'score', 'comment', 'answeredAt'],
} as const;
export type RecordType = keyof typeof fieldNames;

const shared = {
  /** Only files whose name fits: `leads*.csv`. Without it any file that has the columns. */
  file: z.string().min(1).optional(),
  /** The columns that make a row the same row next time. Without it the whole row does. */
  key: names.transform(asList).optional(),
  /** The columns of a file that has no header line. */
  header: z.array(z.string()).min(1).optional(),
  /** Columns that tell this table from others, besides those of the fields. */
  requires: z.array(z.string().min(1)).optional(),
  /** A file with one of these columns is another table. */
  unless: z.array(z.string().min(1)).optional(),
  /** The rows mean this and what a later table of the mapping says of them, too. */
  also: z.boolean().default(false),
};
/** Columns kept beside the fields: all others, some, or none. */
const attributes = z.union([z.enum(['rest', 'none']), z.array(z.string().min(1))]).default('rest');

const table = z.discriminatedUnion('record', [
  z.strictObject({ ...shared, record: z.literal('leads'), attributes, fields: fieldsOf(...fieldNames.leads) }),
  z.strictObject({ ...shared, record: z.literal('accounts'), attributes, fields: fieldsOf(...fieldNames.accounts) }),
  z.strictObject({
    ...shared,
    record: z.literal('contacts'),
    attributes: z.literal('none').default('none'),
    fields: fieldsOf(...fieldNames.contacts),
  }),
  z.strictObject({
    ...shared,
    record: z.literal('opportunities'),
    attributes,
    fields: fieldsOf(...fieldNames.opportunities),
  }),
  z.strictObject({
    ...shared,
    record: z.literal('subscriptions'),
    attributes,
    fields: fieldsOf(...fieldNames.subscriptions),
  }),
  z.strictObject({ ...shared, record: z.literal('tickets'), attributes, fields: fieldsOf(...fieldNames.tickets) }),
  z.strictObject({
    ...shared,
    record: z.literal('activities'),
    attributes: z.literal('none').default('none'),
    fields: fieldsOf(...fieldNames.activities),
  }),
  z.strictObject({
    ...shared,
    record: z.literal('usage'),
    attributes: z.literal('none').default('none'),
    fields: fieldsOf(...fieldNames.usage),
  }),
  z.strictObject({
    ...shared,
    record: z.literal('surveys'),
    attributes: z.literal('none').default('none'),
    fields: fieldsOf(...fieldNames.surveys),
  }),
]);
export type TableMapping = z.output<typeof table>;

/** What a mapping file says. */
export const mappingSchema = z.strictObject({
  $schema: z.string().optional(),
  /** The name under which this source's ids are remembered. */
  source: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]*$/, sourceName.en)
    .optional(),
  encoding: z.string().optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  /** Where naive times were written; the organisation's zone unless given. */
  timeZone: z.string().refine(isTimeZone, timeZoneName.en).optional(),
  /** Of all dates whose own rule gives none. */
  dateFormats: formats.optional(),
  tables: z.array(table, noTable.en).min(1, noTable.en),
});
export type Mapping = z.output<typeof mappingSchema>;

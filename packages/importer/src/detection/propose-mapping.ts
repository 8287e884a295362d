import { isDateField } from '../mapping/field-words.ts';
import type { RecordType } from '../mapping/mapping-schema.ts';
import { columnsOfColleagues } from './colleague-columns.ts';
import {
  type Concept,
  conceptOf,
  isOfLead,
  isOfSomethingElse,
  isOwnNumber,
  type SampledColumn,
} from './column-words.ts';
import { conceptByContent, dateFormatOf } from './concept-by-content.ts';
import { type FactTable, factTableOf } from './fact-columns.ts';

/** A mapping of one table, as a person would write it in a file and an admin edits it on the screen. */
export interface ProposedTable {
  record: RecordType;
  key?: string[];
  fields: Record<string, { column: string[]; format?: string[]; values?: Record<string, string> }>;
}

type Fields = Partial<Record<Concept, string>>;

const company: Fields = {
  companyId: 'companyId',
  companyName: 'companyName',
  domain: 'companyDomain',
  corporateNumber: 'corporateNumber',
};
const fieldsOf: Record<'accounts' | 'contacts' | 'leads', Fields> = {
  accounts: {
    ...{
      companyName: 'name',
      personName: 'name',
      nameKana: 'nameKana',
      domain: 'domain',
      corporateNumber: 'corporateNumber',
    },
    ...{ industry: 'industry', employees: 'employees', region: 'region', date: 'createdAt' },
  },
  contacts: {
    ...company,
    ...{ personName: 'name', familyName: 'familyName', givenName: 'givenName', familyNameKana: 'familyNameKana' },
    ...{ givenNameKana: 'givenNameKana', email: 'email', phone: 'phone', title: 'title', date: 'createdAt' },
  },
  leads: {
    ...company,
    ...{ personName: 'contactName', familyName: 'contactFamilyName', givenName: 'contactGivenName' },
    ...{ email: 'contactEmail', phone: 'contactPhone', source: 'source', date: 'enteredAt' },
  },
};

/**
 * What the columns probably mean: by their names, else by what stands in them. Each field takes the first column that fits. Null where
 * a row is no record that could be imported.
 */
export function proposeMapping(columns: readonly SampledColumn[]): ProposedTable | null {
  const concepts = new Map<Concept, SampledColumn>();
  const claim = (concept: Concept | undefined, column: SampledColumn) => {
    if (concept && !concepts.has(concept)) concepts.set(concept, column);
  };
  const ofColleagues = columnsOfColleagues(columns);
  const ofCustomers = columns.filter((column) => !ofColleagues.has(column));
  for (const column of ofCustomers) claim(conceptOf(column.name), column);
  for (const column of ofCustomers) {
    if (conceptOf(column.name)) continue;
    const concept = conceptByContent(column.samples);
    if (!concept || !isOfSomethingElse(column.name, concept)) claim(concept, column);
  }
  const facts = factTableOf(columns, ofColleagues);
  if (facts) return proposeFacts(facts, concepts, columns);
  const record = columns.some(({ name }) => isOfLead(name)) ? 'leads' : recordOf(new Set(concepts.keys()));
  const key = keyOf(record, concepts, columns);
  const fields = { ...readFields(record, concepts), ...companyByName(record, concepts) };
  // Rows that number companies without naming any tell something else of them: churn, invoices, prices.
  if (record === 'accounts' && !fields.name) return null;
  return { record, ...key, fields: { ...fields, ...companyByLead(record, concepts, key) } };
}

/** Facts with the company or person that they are about. */
function proposeFacts(
  { record, fields: found }: FactTable,
  concepts: Map<Concept, SampledColumn>,
  columns: readonly SampledColumn[],
): ProposedTable {
  const taken = new Set([...found.values()].map(({ column }) => column));
  const whose = Object.entries({ ...company, email: 'contactEmail' }).flatMap(([concept, field]) => {
    const column = concepts.get(concept as Concept);
    return column && !taken.has(column) ? [[field, { column: [column.name] }] as [string, { column: string[] }]] : [];
  });
  const own = [...found].map(([field, { column, values }]) => {
    const format = isDateField(field) ? dateFormatOf(column.samples) : null;
    return [
      field,
      { column: [column.name], ...(format ? { format: [format] } : {}), ...(values && { values }) },
    ] as const;
  });
  return {
    record,
    ...keyOf(record, concepts, columns),
    fields: { ...companyByName(record, concepts), ...Object.fromEntries([...whose, ...own]) },
  };
}

function readFields(record: keyof typeof fieldsOf, concepts: Map<Concept, SampledColumn>): ProposedTable['fields'] {
  const fields: ProposedTable['fields'] = {};
  for (const [concept, { name, samples }] of concepts) {
    const field = fieldsOf[record][concept];
    if (!field || field in fields) continue;
    const format = concept === 'date' ? dateFormatOf(samples) : null;
    fields[field] = { column: [name], ...(format ? { format: [format] } : {}) };
  }
  return fields;
}

/** A company without people is an account; a person with a source or a state of interest is a lead; others are contacts. */
function recordOf(known: ReadonlySet<Concept>): keyof typeof fieldsOf {
  const hasPerson = (['familyName', 'email', 'personName'] as const).some((concept) => known.has(concept));
  const isCompany = known.has('companyName') || known.has('corporateNumber');
  if (!hasPerson || (!known.has('email') && !isCompany && known.has('employees'))) return 'accounts';
  return known.has('source') || known.has('interest') ? 'leads' : 'contacts';
}

/** A column of ids of its own, if every sampled row has another one. Without it a row with new values would be another record. */
function keyOf(
  record: RecordType,
  concepts: Map<Concept, SampledColumn>,
  columns: readonly SampledColumn[],
): { key?: string[] } {
  const candidates = [
    // By which later files name the company.
    ...(record === 'accounts' ? [concepts.get('companyId')] : []),
    concepts.get('id'),
    ...columns.filter(({ name }) => isOwnNumber(name)),
    concepts.get('email'),
    concepts.get('corporateNumber'),
  ];
  const key = candidates.find((column) => column && isUnique(column));
  return key ? { key: [key.name] } : {};
}

const isUnique = ({ samples }: SampledColumn): boolean =>
  samples.length > 0 && samples.every((text) => text.trim() !== '') && new Set(samples).size === samples.length;

/** Where only the name is known, equal names are one company. */
function companyByName(record: RecordType, concepts: Map<Concept, SampledColumn>): ProposedTable['fields'] {
  const name = concepts.get('companyName');
  return record !== 'accounts' && name && !concepts.has('companyId') ? { companyId: { column: [name.name] } } : {};
}

const tellWhose: readonly Concept[] = [
  ...(['companyId', 'companyName', 'domain', 'corporateNumber'] as const),
  ...(['email', 'personName', 'familyName'] as const),
];

/** Where nothing says whose a lead is, each is the lead of a company of its own. */
function companyByLead(
  record: RecordType,
  concepts: Map<Concept, SampledColumn>,
  { key }: { key?: string[] },
): ProposedTable['fields'] {
  const isTold = record !== 'leads' || tellWhose.some((concept) => concepts.has(concept));
  return isTold || !key ? {} : { companyId: { column: key } };
}

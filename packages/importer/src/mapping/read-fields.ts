import type { Words } from '@tasuki/domain';
import { currencyDigits, readPrice } from '@tasuki/domain/money';
import { ImportError } from '../import-error.ts';
import { type Header, type Row, sameName } from '../reading/read-rows.ts';
import { rowReasons } from '../reasons/row-reasons.ts';
import { type ReadMoment, readMoment } from '../times/read-moment.ts';
import { wordsOfField } from './field-words.ts';
import type { FieldRule, Mapping, TableMapping } from './mapping-schema.ts';

/** A row cannot be taken, for the reason that the report gives. */
export class RowProblem extends Error {
  constructor(readonly reason: Words) {
    super(reason.en);
  }
}

type ColumnRule = Exclude<FieldRule, { constant: string }>;
const isConstant = (rule: FieldRule): rule is { constant: string } => 'constant' in rule;

/** The columns that a file must have to be this table. */
export function requiredColumns({ fields, key = [], requires = [] }: TableMapping): string[] {
  const rules = Object.values(fields).filter((rule): rule is FieldRule => rule !== undefined);
  const single = rules.flatMap((rule) =>
    isConstant(rule) || rule.column.length > 1 || ('optional' in rule && rule.optional) ? [] : rule.column,
  );
  return [...new Set([...requires, ...key, ...single])];
}

/** Reads the fields of a table's rows by the names in its header. */
export class FieldReader {
  readonly #columns: Map<string, string>;
  readonly #rest: string[];

  constructor(
    readonly mapping: TableMapping,
    header: Header,
    readonly options: { timeZone: string; dateFormats?: Mapping['dateFormats'] },
  ) {
    this.#columns = new Map(header.names.map((name) => [sameName(name), name]));
    if (this.#columns.size < header.names.length) throw new ImportError(twice(header.names));
    const { attributes } = mapping;
    if (attributes === 'rest') {
      const used = new Set([...usedColumns(mapping), ...(mapping.key ?? [])].map(sameName));
      this.#rest = header.names.filter((name) => name !== '' && !used.has(sameName(name)));
    } else
      this.#rest = attributes === 'none' ? [] : attributes.map((name) => this.#columns.get(sameName(name)) ?? name);
  }

  /** The field's text, null where it is empty; throws a RowProblem where the mapping says that the row is not to be taken. */
  text(row: Row, field: string): string | null {
    const rule = this.#rule(field);
    if (!rule) return null;
    if (isConstant(rule)) return rule.constant;
    const raw = this.#cell(row, rule).trim();
    const full = { values: undefined, otherwise: 'keep', default: undefined, required: false, ...rule };
    const value = raw === '' ? null : mapped(raw, full, rule.column[0] ?? field);
    const result = value ?? full.default ?? null;
    if (result === null && full.required) throw this.#problem(field, rowReasons.isEmpty);
    return result;
  }

  /** The values of a field whose cell may hold several. */
  texts(row: Row, field: string): string[] {
    const rule = this.#rule(field);
    const text = this.text(row, field);
    const separator = rule && 'separator' in rule ? rule.separator : undefined;
    const parts = text === null ? [] : separator ? text.split(separator) : [text];
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }

  /** The field as a moment, null where it is empty. */
  moment(row: Row, field: string): ReadMoment | null {
    const text = this.text(row, field);
    if (text === null) return null;
    const rule = this.#rule(field);
    const own = rule && 'format' in rule ? rule.format : undefined;
    const moment = readMoment(text, this.options.timeZone, own ?? this.options.dateFormats);
    if (!moment) throw this.#problem(field, (name) => rowReasons.noDate(name, text, own));
    return moment;
  }

  integer(row: Row, field: string): number | null {
    const text = this.text(row, field);
    if (text === null) return null;
    const number = Number(text.normalize('NFKC').replace(/[,_\s]|名|人$/g, ''));
    if (!Number.isInteger(number) || number < 0)
      throw this.#problem(field, (name) => rowReasons.noWholeNumber(name, text));
    return number;
  }

  /** A number from zero upwards, null where it is empty. */
  number(row: Row, field: string): number | null {
    const text = this.text(row, field);
    if (text === null) return null;
    const plain = text.normalize('NFKC').replace(/[,_\s]/g, '');
    if (!/^\d+(\.\d+)?$/.test(plain)) throw this.#problem(field, (name) => rowReasons.noNumber(name, text));
    return Number(plain);
  }

  /** An amount in minor units of the currency, null where it is empty. */
  minor(row: Row, field: string, currency: string): number | null {
    const text = this.text(row, field);
    if (text === null) return null;
    if (currencyDigits(currency) === undefined) throw new RowProblem(rowReasons.noCurrency(currency));
    const read = readPrice(text.normalize('NFKC').replace(/[,\s円¥$€]/g, ''), currency);
    if (read.refused) throw this.#problem(field, (name) => rowReasons.noAmount(name, text, currency));
    return read.minor;
  }

  /** One of our own words, which `values` of the mapping may have given; null where it is empty. */
  oneOf<Word extends string>(row: Row, field: string, words: readonly Word[]): Word | null {
    const text = this.text(row, field);
    if (text === null) return null;
    const word = words.find((one) => one === text.toLowerCase());
    if (!word) throw this.#problem(field, (name) => rowReasons.noneOf(name, text, words));
    return word;
  }

  /** A field without which the row means nothing. */
  required<Value>(field: string, value: Value | null): Value {
    if (value === null) throw this.#problem(field, rowReasons.isEmpty);
    return value;
  }

  /** The columns beside the fields, without the empty ones. */
  attributes(row: Row): Record<string, string> {
    const entries = this.#rest.map((name): [string, string] => [name, row.cells[name] ?? '']);
    return Object.fromEntries(entries.filter(([, value]) => value.trim() !== ''));
  }

  /** What makes the row the same row next time; null where the mapping names no key. */
  key(row: Row): string | null {
    const { key } = this.mapping;
    if (!key) return null;
    const parts = key.map((name) => (row.cells[this.#columns.get(sameName(name)) ?? name] ?? '').trim());
    if (parts.every((part) => part === '')) throw new RowProblem(rowReasons.isEmpty(key.join(' + ')));
    return parts.length === 1 ? (parts[0] ?? null) : JSON.stringify(parts);
  }

  #rule(field: string): FieldRule | undefined {
    return (this.mapping.fields as Record<string, FieldRule | undefined>)[field];
  }

  /** Calls the field as the file does, since the file is what gets mended; without a column, as the mapping's form does. */
  #problem(field: string, reason: (name: string) => Words): RowProblem {
    const rule = this.#rule(field);
    const column = rule && !isConstant(rule) ? this.#present(rule) : undefined;
    const { ja, en } = column === undefined ? wordsOfField(field) : { ja: column, en: column };
    return new RowProblem({ ja: reason(ja).ja, en: reason(en).en });
  }

  /** The rule's column that this file has. */
  #present(rule: ColumnRule): string | undefined {
    const name = rule.column.find((candidate) => this.#columns.has(sameName(candidate)));
    return name === undefined ? undefined : this.#columns.get(sameName(name));
  }

  #cell(row: Row, rule: ColumnRule): string {
    const { or = [], and = [] } = 'optional' in rule ? rule : {};
    const present = this.#present(rule);
    const filled =
      [present ?? '', ...or].map((name) => this.#value(row, name)).find((text) => text.trim() !== '') ?? '';
    const parts = [filled, ...and.map((name) => this.#value(row, name))].map((part) => part.trim());
    return and.length > 0 ? parts.filter((part) => part !== '').join(' ') : filled;
  }

  #value(row: Row, column: string): string {
    const actual = this.#columns.get(sameName(column));
    const text = actual === undefined ? '' : (row.cells[actual] ?? '');
    // The mark that keeps a spreadsheet from running a text as a formula is not part of the text.
    return /^'[=+\-@\t\r\0]/.test(text) ? text.slice(1) : text;
  }
}

const usedColumns = ({ fields }: TableMapping): string[] =>
  Object.values(fields).flatMap((rule: FieldRule | undefined) => {
    if (!rule || isConstant(rule)) return [];
    const { or = [], and = [] } = 'optional' in rule ? rule : {};
    return [...rule.column, ...or, ...and];
  });

function mapped(
  raw: string,
  { values, otherwise }: { values?: Record<string, string | null>; otherwise: string },
  column: string,
): string | null {
  if (!values) return raw;
  if (Object.hasOwn(values, raw)) return values[raw] ?? null;
  if (otherwise === 'reject') throw new RowProblem(rowReasons.notNamed(column, raw));
  return otherwise === 'empty' ? null : raw;
}

function twice(header: readonly string[]): Words {
  const seen = new Set<string>();
  const name = header.find((candidate) => seen.size === seen.add(sameName(candidate)).size);
  return {
    ja: `見出しに同じ列「${name}」が 2 つあります。どちらかの名前を変えてください。`,
    en: `The header has the column "${name}" twice; rename one of them.`,
  };
}

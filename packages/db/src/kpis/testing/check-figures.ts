import { currencyDigits, kpis } from '@tasuki/domain';
import type { Connection } from '../../client.ts';
import { readKpis } from '../read-kpis.ts';
import { plainFigures } from './plain-figures.ts';
import { type Worked, workFigures } from './worked-figures.ts';

type Figures = Record<string, Record<string, number | null>>;

/** Every KPI as it is answered, and once more by means that share nothing with the compiler; the two are to be equal. */
export async function readFiguresTwice({ db, sql }: Connection): Promise<{ answered: Figures; recomputed: Figures }> {
  const names = kpis.map(({ name }) => name);
  const answers = await readKpis(db, { names, today: '2026-11-21', timeZone: 'Asia/Tokyo' });
  const answered: Figures = {};
  for (const { kpi, value, currency, groups } of answers) {
    const figures = groups.length > 0 ? groups : [{ value, currency }];
    answered[kpi.name] = Object.fromEntries(figures.map((figure) => [figure.currency ?? '', rounded(figure.value)]));
  }
  const recomputed: Figures = {};
  for (const [name, worked] of Object.entries(await workFigures(sql))) recomputed[name] = told(worked, name);
  for (const [name, statement] of Object.entries(plainFigures)) {
    const rows = await sql.unsafe<{ currency: string | null; value: number | null }[]>(statement);
    recomputed[name] = told(new Map(rows.map((row) => [row.currency ?? '', row.value ?? Number.NaN])), name);
  }
  return { answered: withoutNothing(answered), recomputed: withoutNothing(recomputed) };
}

/** In major units, where it is money. */
function told(figures: Worked, name: string): Record<string, number | null> {
  const isMoney = kpis.find((kpi) => kpi.name === name)?.unit === 'money';
  const major = (value: number, currency: string) => (isMoney ? value / 10 ** (currencyDigits(currency) ?? 2) : value);
  return Object.fromEntries([...figures].map(([currency, value]) => [currency, rounded(major(value, currency))]));
}

const rounded = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(12));

/** Nothing of a currency is no line; nothing at all is one without currency. */
const withoutNothing = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, values]) => {
      const known = Object.entries(values).filter(([, value]) => value !== null && value !== 0);
      return [name, Object.fromEntries(known)];
    }),
  );

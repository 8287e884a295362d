import { expect, test } from 'vitest';
import { adjustChances } from './adjust-chances.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { chanceOfFewer } from './fisher-exact.ts';
import { normalTail } from './normal-tail.ts';
import { chanceOfGreater } from './rank-sum.ts';

test('Fisher’s tea: three of four cups are guessed by chance in 17 of 70 cases', () => {
  expect(chanceOfFewer({ hits: 1, n: 4 }, { hits: 3, n: 4 })).toBeCloseTo(17 / 70, 12);
  expect(chanceOfFewer({ hits: 0, n: 4 }, { hits: 4, n: 4 })).toBeCloseTo(1 / 70, 12);
});

test('Fisher’s twins: of the convicted, so few dizygotic ones come by chance in 0.000465', () => {
  // Convictions of 13 monozygotic and 17 dizygotic twins of criminals: 10 and 2 (Fisher 1935; R: fisher.test(Convictions)).
  expect(chanceOfFewer({ hits: 2, n: 17 }, { hits: 10, n: 13 })).toBeCloseTo(0.0004652, 7);
});

test('two shares without records are no surprise', () => {
  expect(chanceOfFewer({ hits: 0, n: 0 }, { hits: 3, n: 5 })).toBe(1);
});

test('the normal tail is that of the tables, also far out', () => {
  expect(normalTail(0)).toBeCloseTo(0.5, 15);
  expect(normalTail(1.959964)).toBeCloseTo(0.025, 7);
  expect(normalTail(-1)).toBeCloseTo(0.8413447460685429, 12);
  expect(normalTail(6) / 9.865876450376946e-10).toBeCloseTo(1, 9);
});

test('the rank sum of published values is that of the books', () => {
  // R: wilcox.test(x, y, alternative = "greater", exact = FALSE) on the placental permeability data of Hollander & Wolfe, 1973.
  const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
  const earlier = [1.15, 0.88, 0.9, 0.74, 1.21];
  expect(chanceOfGreater(term, earlier)).toBeCloseTo(0.1223, 4);
  expect(chanceOfGreater([3, 3, 3], [3, 3, 3])).toBe(1);
});

test('the correction for many questions is that of Benjamini and Hochberg’s example', () => {
  // Their fifteen values of 1995: at 0.05 the first four stand.
  const values = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  const adjusted = adjustChances(values);
  expect(adjusted.filter((chance) => chance <= 0.05)).toHaveLength(4);
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  expect(adjustChances([0.5, 0.01])).toEqual([0.5, 0.02]);
});

test('κ and its interval are those of the books', () => {
  // Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 3rd edition, table 18.1: κ 0.68, standard error 0.087.
  const diagnoses = cohenKappa([
    [75, 1, 4],
    [5, 4, 1],
    [0, 0, 10],
  ]);
  expect(diagnoses.n).toBe(100);
  expect(diagnoses.observed).toBeCloseTo(0.89, 12);
  expect(diagnoses.kappa).toBeCloseTo(0.676, 3);
  expect(((diagnoses.high ?? 0) - (diagnoses.low ?? 0)) / 2 / 1.96).toBeCloseTo(0.087, 2);
  // Two readers of fifty grant proposals.
  expect(
    cohenKappa([
      [20, 5],
      [10, 15],
    ]).kappa,
  ).toBeCloseTo(0.4, 12);
});

test('where one side always says the same there is no κ, because chance explains everything', () => {
  expect(
    cohenKappa([
      [30, 10],
      [0, 0],
    ]),
  ).toMatchObject({ n: 40, observed: 0.75, kappa: null });
  expect(
    cohenKappa([
      [0, 0],
      [0, 0],
    ]),
  ).toMatchObject({ n: 0, kappa: null });
});

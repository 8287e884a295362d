const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const SERIES_UNTIL = 4;
const FRACTIONS = 60;

/**
 * The chance of a standard normal value above z. The series of G. Marsaglia, “Evaluating the Normal Distribution”, Journal of
 * Statistical Software 11(4), 2004; far out, where it would lose its digits, Laplace's continued fraction.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  if (z > SERIES_UNTIL) return density(z) / continued(z);
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - density(z) * sum;
}

function continued(z: number): number {
  let value = z;
  for (let at = FRACTIONS; at >= 1; at--) value = z + at / value;
  return value;
}

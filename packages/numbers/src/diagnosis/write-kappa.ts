/** An agreement with two digits; what rounds to nothing has no sign. */
export const writeKappa = (value: number): string => (Math.abs(value) < 0.005 ? 0 : value).toFixed(2);

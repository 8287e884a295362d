/** Every first day of a month from the one to the other, both included: quiet months take their place too. */
export function monthsBetween(from: string | undefined, to: string | undefined): string[] {
  if (!from || !to) return [];
  const months: string[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

/** What people type, full-width digits and grouping commas included, as the API reads it. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').replace(/[,\s¥]/g, '');
}

import type { Page } from 'playwright-core';

/** What a record carries or a person writes down, and nobody counts. */
const FACTS = ['サイクル', '金額', '費用'];

/**
 * The names over figures that do not open what they mean: of the pairs of a list, of a column, of a tile, and every name of a
 * KPI. Columns that compare the same figures (this period, the one before) have their terms in the rows.
 * @param kpiLabels in Japanese, as the page is.
 */
export async function plainFigures(page: Page, kpiLabels: readonly string[]): Promise<string[]> {
  const found = await page.evaluate((labels) => {
    const isTerm = (element: Element | null | undefined) =>
      Boolean(element?.querySelector('[data-term]') ?? element?.closest('[data-term]'));
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const isFigure = (text: string) =>
      !/\d{4}\//.test(text) && /^[-−+]?[¥$]?[\d,]+(\.\d+)?(%|件|円|万円|億円)?( ?[(（/].*)?$/.test(text);
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)];

    const pairs = all('dt').filter((name) => isFigure(textOf(name.nextElementSibling)));
    const columns = all('thead th').filter((head) => {
      const rows = [...(head.closest('table')?.tBodies ?? [])].flatMap((body) => [...body.rows]);
      const cells = rows.map((row) => textOf(row.cells[(head as HTMLTableCellElement).cellIndex]));
      const isOfFigures = cells.some(isFigure) && cells.every((cell) => isFigure(cell) || /^—?$/.test(cell));
      // Numbered and dated columns are no names.
      return isOfFigures && !/^\d/.test(textOf(head)) && !rows.every((row) => isTerm(row.querySelector('th')));
    });
    const names = new Set(labels);
    const kpis = all(':is(dt, th)').filter((name) => names.has(textOf(name)));
    return [...pairs, ...columns, ...kpis].filter((name) => !isTerm(name) && name.checkVisibility()).map(textOf);
  }, kpiLabels);
  return found.filter((name) => !FACTS.includes(name)).map((name) => `prints ${name} without its term`);
}

import type { Page } from 'playwright-core';

/** What a record carries or a person writes down, and nobody counts. */
const FACTS = ['サイクル', '金額', '費用', '従業員数', '月額（定価）', '評価'];

/** What the name of a figure is cut down to at the head of a narrow column. */
const SHORT_NAMES = ['ヘルス', 'ヘルススコア', 'MRR', 'ARR', 'NRR', 'GRR', 'スコア'];

/**
 * The names over figures that do not open what they mean: of the pairs of a list, of a column (of a table or of a grid, also where
 * it sorts), of a tile, and every name of a KPI, a definition or a stage that heads something. Columns that compare the same
 * figures (this period, the one before) have their terms in the rows.
 * @param names of KPIs, definitions and stages in Japanese, as the page is.
 */
export async function plainFigures(page: Page, names: readonly string[]): Promise<string[]> {
  const found = await page.evaluate(
    (named) => {
      const isTerm = (element: Element | null | undefined) =>
        Boolean(element?.querySelector('[data-term]') ?? element?.closest('[data-term]'));
      const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
      const isFigure = (text: string) =>
        !/\d{4}\//.test(text) && /^[-−+]?[¥$]?[\d,]+(\.\d+)?(%|件|円|万円|億円)?( ?[(（/].*)?$/.test(text);
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)];
      // Numbered and dated columns are no names.
      const isOfFigures = (head: Element, cells: string[]) =>
        cells.some(isFigure) && cells.every((cell) => isFigure(cell) || /^—?$/.test(cell)) && !/^\d/.test(textOf(head));

      const pairs = all('dt').filter((name) => isFigure(textOf(name.nextElementSibling)));
      const columns = all('thead th').filter((head) => {
        const rows = [...(head.closest('table')?.tBodies ?? [])].flatMap((body) => [...body.rows]);
        const cells = rows.map((row) => textOf(row.cells[(head as HTMLTableCellElement).cellIndex]));
        return isOfFigures(head, cells) && !rows.every((row) => isTerm(row.querySelector('th')));
      });
      const gridColumns = all('[role=columnheader]').filter((head) => {
        const at = [...(head.parentElement?.children ?? [])].indexOf(head);
        const rows = [...(head.closest('[role=grid]')?.querySelectorAll('[role=row]:has(> [role=gridcell])') ?? [])];
        const cells = rows.map((row) => textOf(row.children[at]));
        return isOfFigures(head, cells);
      });
      const known = new Set(named);
      const heads = all(':is(dt, th, h2, h3, [role=columnheader])').filter((name) => known.has(textOf(name)));
      return (
        [...pairs, ...columns, ...gridColumns, ...heads]
          // A definition’s name may also lead to its own page.
          .filter((name) => !isTerm(name) && !name.querySelector('a[href*="/definitions/"]') && name.checkVisibility())
          .map(textOf)
      );
    },
    [...names, ...SHORT_NAMES],
  );
  return [...new Set(found)].filter((name) => !FACTS.includes(name)).map((name) => `prints ${name} without its term`);
}

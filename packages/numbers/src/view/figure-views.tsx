import { useLocation } from '@tanstack/react-router';
import { SavedViews } from '@tasuki/account-timeline/saved-views';
import { kpiDimensions } from '@tasuki/domain/kpis/define-kpi';
import { numbersPaths } from '../paths.ts';
import { parameterOf } from './view-state.ts';

/** Pages whose address says what they show. */
const PAGES = ['overview', 'together', 'funnel', 'tree', 'waterline', 'cohorts', 'ledger'] as const;

const VIEW_KEYS: readonly string[] = [
  ...new Set([
    'period',
    'of',
    'kpi',
    'by',
    'department',
    'money',
    'import-source',
    'team',
    ...kpiDimensions.map(parameterOf),
  ]),
];

/** The saved views of the page of figures that is open. */
export function FigureViews() {
  const { pathname } = useLocation();
  const shown = PAGES.find((page) => pathname === numbersPaths[page]);
  return shown ? <SavedViews list={`numbers-${shown}`} keys={VIEW_KEYS} /> : null;
}

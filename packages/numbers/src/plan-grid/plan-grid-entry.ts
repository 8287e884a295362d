export { describePlanRefusal } from './describe-conflict.ts';
export { type PlanChange, type PlanColumn, PlanGrid, type PlanRow } from './plan-grid.tsx';
export { FiscalYearSelect, useAnswerOfYear, useFiscalYear } from './use-fiscal-year.tsx';

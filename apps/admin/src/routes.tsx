import { type AppDefinition, definitionsNav, ownershipNav, page, tasksNav } from '@tasuki/account-timeline';
import { numbersNav, numbersPages, retentionPages, targetsNav } from '@tasuki/numbers';
import { adminTexts } from './admin-texts.ts';
import { paths } from './paths.ts';

export const app: AppDefinition = {
  department: 'ADMIN',
  nav: [
    { path: paths.people, label: adminTexts['admin.nav.people'] },
    { path: paths.teams, label: adminTexts['admin.nav.teams'] },
    { path: paths.products, label: adminTexts['admin.nav.products'] },
    { path: paths.costs, label: adminTexts['admin.nav.costs'] },
    targetsNav,
    { path: paths.routing, label: adminTexts['admin.nav.routing'] },
    { path: paths.settings, label: adminTexts['admin.nav.settings'] },
    definitionsNav,
    ownershipNav,
    { path: paths.agreements, label: adminTexts['admin.nav.agreements'] },
    { path: paths.calendar, label: adminTexts['admin.nav.calendar'] },
    { path: paths.feedback, label: adminTexts['admin.nav.feedback'] },
    { path: paths.health, label: adminTexts['admin.nav.health'] },
    { path: paths.scores, label: adminTexts['admin.nav.scores'] },
    { path: paths.mail, label: adminTexts['admin.nav.mail'] },
    { path: paths.imports, label: adminTexts['admin.nav.imports'] },
    { path: paths.audit, label: adminTexts['admin.nav.audit'] },
    numbersNav,
    tasksNav,
    { path: paths.accounts, label: adminTexts['admin.nav.accounts'] },
    { path: paths.duplicates, label: adminTexts['admin.nav.duplicates'] },
    { path: paths.integrations, label: adminTexts['admin.nav.integrations'] },
  ],
  pages: [
    page(paths.people, () => import('./pages/people/people-page.tsx').then((module) => module.PeoplePage)),
    page(paths.leave('$userId'), () => import('./pages/leave/leave-page.tsx').then((module) => module.LeavePage)),
    page(paths.teams, () => import('./pages/teams/teams-page.tsx').then((module) => module.TeamsPage)),
    page(paths.products, () => import('./pages/products/products-page.tsx').then((module) => module.ProductsPage)),
    page(paths.routing, () => import('./pages/routing/routing-page.tsx').then((module) => module.RoutingPage)),
    page(paths.scores, () => import('./pages/scores/scores-page.tsx').then((module) => module.ScoresPage)),
    page(paths.settings, () => import('./pages/settings/settings-page.tsx').then((module) => module.SettingsPage)),
    page(paths.costs, () => import('./pages/costs/costs-page.tsx').then((module) => module.CostsPage)),
    page(paths.agreements, () => import('./pages/agreements/agreements-page.tsx').then((m) => m.AgreementsPage)),
    page(paths.calendar, () => import('./pages/calendar/calendar-page.tsx').then((module) => module.CalendarPage)),
    page(paths.feedback, () => import('./pages/feedback/feedback-page.tsx').then((module) => module.FeedbackPage)),
    page(paths.health, () => import('./pages/health/health-page.tsx').then((module) => module.HealthPage)),
    page(paths.mail, () => import('./pages/mail/mail-page.tsx').then((module) => module.MailPage)),
    page(paths.imports, () => import('./pages/imports/imports-page.tsx').then((module) => module.ImportsPage)),
    page(paths.newImport, () => import('./pages/imports/new-import-page.tsx').then((module) => module.NewImportPage)),
    page(paths.importRun('$importRunId'), () =>
      import('./pages/imports/import-run-page.tsx').then((module) => module.ImportRunPage),
    ),
    page(paths.audit, () => import('./pages/audit/audit-page.tsx').then((module) => module.AuditPage)),
    page(paths.integrations, () =>
      import('./pages/integrations/integrations-page.tsx').then((module) => module.IntegrationsPage),
    ),
    ...numbersPages(),
    ...retentionPages(),
  ],
};

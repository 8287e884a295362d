const webApps = '(marketing|inside-sales|field-sales|customer-success|admin)';
const departments = '(marketing|inside-sales|field-sales|customer-success)';
const webPackages = '(ui|i18n|apollo|account-timeline|numbers)';
const web = `^(apps/${webApps}|packages/${webPackages})/`;
const buildTime = '/vite[.][a-z.]*config[.]ts$';
const tests = '[.]spec[.]tsx?$|/testing/|web-test-setup';

/** Each rule says why it is there: a rule without a reason is switched off by someone in a hurry. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'In a cycle no file can be understood, tested or moved alone. Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment:
        'An import that does not resolve works on one machine by luck. Add the package to the right package.json.',
      severity: 'error',
      from: {},
      // Vite resolves these: its own modules, and files read as text.
      to: { couldNotResolve: true, pathNot: '^(virtual:|vite/client)|[?]raw$' },
    },
    {
      name: 'web-apps-never-import-apps',
      comment: 'Each app is built and shipped alone. Share through packages/account-timeline, ui or apollo.',
      severity: 'error',
      from: { path: `^apps/${webApps}/` },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'api-imports-no-app',
      comment: 'The API serves the built apps as files; the CLI stands above it and may use its commands.',
      severity: 'error',
      from: { path: '^apps/(api|worker)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-never-import-apps',
      comment: 'Packages are below the apps. What a package needs from an app belongs into a package.',
      severity: 'error',
      // Journeys and benchmarks drive the finished apps from outside.
      from: { path: '^packages/', pathNot: '^packages/(e2e|bench)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'departments-meet-only-on-the-timeline',
      comment: 'Share through timeline/ or accounts/, or compare departments in kpis/.',
      severity: 'error',
      from: { path: `^(packages/domain|packages/db|apps/api)/src/${departments}/` },
      to: { path: `^(packages/domain|packages/db|apps/api)/src/${departments}/`, pathNot: '^[^/]+/[^/]+/src/$2/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules are pure: no I/O, no clock, no database, no GraphQL. Hand time, ids and rows in as arguments.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: tests },
      to: { pathNot: '^packages/domain/src/|^node_modules/(zod|@holiday-jp/holiday_jp)/' },
    },
    {
      name: 'db-knows-domain-only',
      comment: 'Storage serves the rules and never knows who asks: no GraphQL, no HTTP framework, no web package.',
      severity: 'error',
      from: { path: '^packages/db/src/', pathNot: tests },
      to: {
        path: '^packages/|node_modules/(graphql|type-graphql|@apollo|fastify|react)/',
        pathNot: '^packages/(db|domain)/',
      },
    },
    {
      name: 'browsers-know-only-the-contract',
      comment: 'No server code and no tables in a browser: it would leak them, and break with the next refactoring.',
      severity: 'error',
      from: { path: web, pathNot: `${tests}|${buildTime}` },
      to: { path: '^packages/(db|bench|e2e|conventions)/|^apps/(api|cli|worker)/' },
    },
    {
      name: 'browsers-run-on-no-server-module',
      comment: 'A browser has none of these; the build would fail or drag a replacement in.',
      severity: 'error',
      from: { path: web, pathNot: `${tests}|${buildTime}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browsers-take-labels-and-permissions-not-rules',
      comment:
        'The API decides. An app takes words, formats and the permission matrix by name, never a decision or a projection.',
      severity: 'error',
      from: { path: web, pathNot: tests },
      to: { path: '^packages/domain/src/(index|event-kinds|kpis)[.]ts$|/src/.+/events/|/src/.+/(decide|project)-' },
    },
    {
      name: 'ui-knows-nothing-of-tasuki',
      comment: 'Components of packages/ui take texts and values; what they mean is known above.',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/(ui|i18n)/|^packages/domain/src/departments[.]ts$' },
    },
    {
      name: 'i18n-is-below-the-other-web-packages',
      comment: 'Everything in the browser speaks through i18n, so it can lean on none of it.',
      severity: 'error',
      from: { path: '^packages/i18n/src/', pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/(i18n|domain)/' },
    },
    {
      name: 'apollo-is-below-the-timeline',
      comment: 'The client is used by apps and by the timeline, and knows neither.',
      severity: 'error',
      from: { path: '^packages/apollo/src/', pathNot: tests },
      to: { path: '^packages/', pathNot: '^packages/(apollo|schema|i18n|domain)/' },
    },
    {
      name: 'only-apps-show-numbers',
      comment:
        'The pages of figures are loaded when they are opened. A package that leaned on them would bring charts everywhere.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/numbers/' },
      to: { path: '^packages/numbers/' },
    },
    {
      name: 'numbers-open-with-their-page',
      comment:
        'An app takes the sitemap of the figures, and its own pages the grid of plans; each page is loaded when it is first opened.',
      severity: 'error',
      from: { path: `^apps/${webApps}/` },
      to: { path: '^packages/numbers/', pathNot: '^packages/numbers/src/(index|plan-grid/plan-grid-entry)[.]ts$' },
    },
    {
      name: 'tests-are-imported-by-nobody',
      comment: 'Product code that leans on a test cannot be shipped without it.',
      severity: 'error',
      from: { pathNot: `${tests}|^packages/(e2e|bench)/` },
      to: { path: '[.]spec[.]tsx?$|/src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|[.]turbo)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      // Workspace packages are looked at in their source, as the type checker does.
      conditionNames: ['tasuki-source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};

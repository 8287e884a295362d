/** The only place where this app's addresses are written. */
export const paths = {
  people: '/',
  leave: (userId: string) => `/people/${userId}/hand-over`,
  teams: '/teams',
  products: '/products',
  settings: '/settings',
  routing: '/routing',
  costs: '/costs',
  mail: '/mail',
  imports: '/imports',
  newImport: '/imports/new',
  importRun: (id: string) => `/imports/${id}`,
  audit: '/audit',
  integrations: '/api',
  accounts: '/accounts',
  duplicates: '/duplicates',
} as const;

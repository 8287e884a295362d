/** The only place where this app's addresses are written. */
export const paths = {
  people: '/',
  teams: '/teams',
  products: '/products',
  settings: '/settings',
  imports: '/imports',
  importRun: (id: string) => `/imports/${id}`,
  audit: '/audit',
  integrations: '/api',
  accounts: '/accounts',
} as const;

/** Where the pages of this app are: the only place that writes its addresses. */
export const paths = {
  queue: '/',
  incoming: '/incoming',
  passes: '/passes',
  reapproach: '/reapproach',
  stats: '/stats',
  accounts: '/accounts',
  account: (accountId: string) => `/accounts/${accountId}`,
};

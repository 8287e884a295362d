/** Where the pages of this app are: the only place that writes its addresses. */
export const paths = {
  home: '/',
  leads: '/leads',
  incoming: '/incoming',
  campaigns: '/campaigns',
  passes: '/passes',
  accounts: '/accounts',
  account: (accountId: string) => `/accounts/${accountId}`,
};

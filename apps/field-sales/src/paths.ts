/** Where the pages of this app are: the only place that writes its addresses. */
export const paths = {
  home: '/',
  pipeline: '/pipeline',
  passes: '/passes',
  unassigned: '/unassigned',
  accounts: '/accounts',
  account: (accountId: string) => `/accounts/${accountId}`,
};

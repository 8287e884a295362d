/** Where the pages of this app are: the only place that writes its addresses. */
export const paths = {
  customers: '/',
  incoming: '/incoming',
  onboarding: '/onboarding',
  passes: '/passes',
  feedback: '/feedback',
  accounts: '/accounts',
  account: (accountId: string) => `/accounts/${accountId}`,
};

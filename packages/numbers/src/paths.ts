/** Where the pages of figures are, relative to the app. */
export const numbersPaths = {
  overview: '/numbers',
  together: '/numbers/together',
  diagnosis: '/numbers/diagnosis',
  reviews: '/review',
  review: '/review/$week/$pair',
  funnel: '/numbers/funnel',
  tree: '/numbers/tree',
  targets: '/numbers/targets',
  records: '/numbers/records',
  waterline: '/numbers/waterline',
  cohorts: '/numbers/cohorts',
  ledger: '/numbers/ledger',
} as const;

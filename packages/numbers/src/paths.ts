/** Where the pages of figures are, relative to the app. */
export const numbersPaths = {
  overview: '/numbers',
  together: '/numbers/together',
  records: '/numbers/records',
} as const;

export * from './accounts.ts';
export * from './marketing.ts';
export * from './organisation.ts';
export * from './people.ts';
export * from './sales.ts';
export * from './success.ts';
export * from './timeline.ts';

export * from './client.ts';
export * from './migrate.ts';
export * from './tables/index.ts';
export * from './timeline/commit.ts';
export * from './timeline/rebuild-projections.ts';

export * from './engine/list-issues.ts';
export * from './engine/report.ts';
export * from './engine/run-heart.ts';
export * from './engine/run-import.ts';
export * from './engine/undo-import.ts';
export * from './import-error.ts';
export * from './mapping/mapping-schema.ts';
export * from './mapping/read-mapping.ts';

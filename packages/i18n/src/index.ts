export * from './date-formats.ts';
export * from './departments.ts';
export * from './formats.ts';
export * from './locale.ts';
export * from './locale-provider.tsx';
export * from './number-formats.ts';
export * from './texts.ts';

export { rememberList } from './account/list-origin.ts';
export { AccountListPage } from './accounts/account-list-page.tsx';
export { searchAccounts } from './accounts/search-accounts.ts';
export { useDelayedText } from './accounts/use-delayed-text.ts';
export * from './app/app-context.ts';
export * from './app/app-definition.ts';
export { startApp } from './app/start-app.tsx';
export * from './app/url-state.ts';

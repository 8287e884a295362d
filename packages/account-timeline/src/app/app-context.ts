import { createContext, use } from 'react';
import type { AppDefinition } from './app-definition.ts';

export const AppContext = createContext<AppDefinition | undefined>(undefined);

/** The app that this page runs in. */
export function useApp(): AppDefinition {
  const app = use(AppContext);
  if (!app) throw new Error('useApp is used outside of startApp.');
  return app;
}

import { useQuery } from '@apollo/client/react';
import { FormatsProvider } from '@tasuki/i18n';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { errorCode } from './describe-error.ts';
import { formatSettings, type Viewer } from './viewer.ts';
import { VIEWER } from './viewer-query.ts';

const ViewerContext = createContext<Viewer | undefined>(undefined);

interface ViewerProviderProps {
  children: ReactNode;
  /** While the answer is on the way. */
  loading: ReactNode;
  /** When nobody is signed in. */
  stranger: ReactNode;
  /** When the server did not answer. */
  failed: (error: unknown, retry: () => void) => ReactNode;
}

/** Asks who is signed in before anything else, and gives the formats the organisation's settings. */
export function ViewerProvider({ children, loading, stranger, failed }: ViewerProviderProps) {
  const { data, error, refetch } = useQuery(VIEWER);
  const viewer = data?.viewer;
  const settings = useMemo(() => viewer && formatSettings(viewer), [viewer]);
  if (error && errorCode(error) === 'UNAUTHENTICATED') return stranger;
  if (viewer && settings) {
    return (
      <ViewerContext value={viewer}>
        <FormatsProvider settings={settings}>{children}</FormatsProvider>
      </ViewerContext>
    );
  }
  return error ? failed(error, () => refetch()) : loading;
}

/** The signed-in person. Only below the ViewerProvider, where there is one. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer is used outside of the ViewerProvider.');
  return viewer;
}

import { useApolloClient } from '@apollo/client/react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { appsOf, useConnectionState, useReconnect, useViewer } from '@tasuki/apollo';
import { type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { AppShell, lazyPart, useCommands } from '@tasuki/ui';
import { type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { NotificationBell } from '../notifications/notification-bell.tsx';
import { useSearchCommands } from '../search/use-search-commands.ts';
import { useApp } from './app-context.ts';
import { type AppDefinition, appBase } from './app-definition.ts';
import { appTexts } from './app-texts.ts';
import { parseSearch } from './url-state.ts';

const NO_NAV: never[] = [];

const KeepPreferences = lazyPart(() => import('../profile/keep-preferences.tsx').then((m) => m.KeepPreferences));

const RefusedPage = lazyPart(() => import('./refused-page.tsx').then((m) => m.RefusedPage));

const AskBeforeLeaving = lazyPart(() => import('./ask-before-leaving.tsx').then((m) => m.AskBeforeLeaving));

/** The shell of the running app around its pages. */
export function AppFrame({ children, onSignOut }: { children: ReactNode; onSignOut: () => void }) {
  const app = useApp();
  const viewer = useViewer();
  const apps = appsOf(viewer);
  const isAllowed = apps.includes(app.department);
  const { pathname, hash } = useLocation();
  const base = appBase(app.department);
  const open = useOpen(base);
  const nav = useNav(app, pathname);
  const client = useApolloClient();
  useReconnect(() => void client.refetchObservableQueries());
  useNavCommands(nav, open);
  useDocumentTitle(app.department, nav.find(({ current }) => current)?.label);
  return (
    <AppShell
      department={app.department}
      apps={apps.map((department) => ({ department, href: sameAccount(department, pathname, hash) }))}
      nav={isAllowed ? nav : NO_NAV}
      person={{ name: viewer.name, email: viewer.email ?? '' }}
      sync={useConnectionState()}
      navigate={open}
      search={useSearchCommands(open, base)}
      tools={<NotificationBell open={open} />}
      profileHref={`${base}/profile`}
      onSignOut={onSignOut}
    >
      {isAllowed ? children : null}
      <Suspense>
        {isAllowed ? null : <RefusedPage />}
        <KeepPreferences />
        <AskBeforeLeaving />
      </Suspense>
    </AppShell>
  );
}

// An account and its open event are the same in every app; other pages are not.
function sameAccount(department: Department, pathname: string, hash: string): string {
  const account = pathname.match(/^\/accounts\/[^/]+/)?.[0];
  return account ? `${appBase(department)}${account}${hash && `#${hash}`}` : `${appBase(department)}/`;
}

function useOpen(base: string): (href: string) => void {
  const navigate = useNavigate();
  return useMemo(
    () => (href) => {
      const [path = '', query = ''] = href.replace(base, '').split('?');
      void navigate({ to: path || '/', search: parseSearch(query) as never });
    },
    [navigate, base],
  );
}

function useNav(app: AppDefinition, pathname: string) {
  const { locale } = useLocale();
  const base = appBase(app.department);
  const current = app.nav
    .filter(({ path }) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return useMemo(
    () =>
      app.nav.map((entry) => ({
        href: `${base}${entry.path}`,
        label: entry.label[locale],
        keywords: `${entry.label.ja} ${entry.label.en}`,
        current: entry === current,
      })),
    [app.nav, base, current, locale],
  );
}

function useNavCommands(nav: ReturnType<typeof useNav>, open: (href: string) => void) {
  useCommands(
    useMemo(
      () => nav.map(({ href, label, keywords }) => ({ id: href, label, keywords, run: () => open(href) })),
      [nav, open],
    ),
  );
}

function useDocumentTitle(department: Department, page: string | undefined) {
  const t = useTexts(appTexts);
  const formats = useFormats();
  useEffect(() => {
    const app = formats.department(department);
    document.title = page ? t('app.document-title', { page, app }) : `${app} · Tasuki`;
  });
}

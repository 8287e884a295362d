import {
  type AnyRouter,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { loadOr, SkeletonRows } from '@tasuki/ui';
import { type AppDefinition, appBase, type PageDefinition } from './app-definition.ts';
import { NotFoundPage, PageFailed, PageNotLoaded } from './failure-pages.tsx';
import { parseSearch, stringifySearch } from './url-state.ts';

/** The sitemap of an app: its own pages, and those that all apps share: account list, account page, search, duplicates, tasks, profile. */
export function createAppRouter(
  app: AppDefinition,
  Frame: React.ComponentType<{ children: React.ReactNode }>,
): AnyRouter {
  const root = createRootRoute({
    component: () => (
      <Frame>
        <Outlet />
      </Frame>
    ),
    notFoundComponent: NotFoundPage,
  });
  const shared = [
    createRoute({
      getParentRoute: () => root,
      path: '/accounts',
      component: routePart(() => import('../accounts/account-list-page.tsx').then((m) => m.AccountListPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/accounts/$accountId',
      component: routePart(() => import('../account/account-page.tsx').then((m) => m.AccountPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/duplicates',
      component: routePart(() => import('../duplicates/duplicates-page.tsx').then((m) => m.DuplicatesPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/ownership',
      component: routePart(() => import('../ownership/ownership-page.tsx').then((m) => m.OwnershipPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/search',
      component: routePart(() => import('../search/search-page.tsx').then((m) => m.SearchPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/tasks',
      component: routePart(() => import('../tasks/tasks-page.tsx').then((m) => m.TasksPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/profile',
      component: routePart(() => import('../profile/profile-page.tsx').then((m) => m.ProfilePage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/definitions',
      component: routePart(() => import('../definitions/definitions-page.tsx').then((m) => m.DefinitionsPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/new-definition',
      component: routePart(() => import('../definitions/new-definition-page.tsx').then((m) => m.NewDefinitionPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/score-models',
      component: routePart(() => import('../score-models/score-models-page.tsx').then((m) => m.ScoreModelsPage)),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/definition-results',
      component: routePart(() =>
        import('../definitions/definition-results-page.tsx').then((m) => m.DefinitionResultsPage),
      ),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/definitions/$definitionKey',
      component: routePart(() => import('../definitions/definition-page.tsx').then((m) => m.DefinitionPage)),
    }),
  ];
  const own = app.pages.map(({ path, load }) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: routePart(load),
    }),
  );
  return createRouter({
    routeTree: root.addChildren([...own, ...shared]),
    basepath: appBase(app.department),
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailed,
    // On a slow line the page that was left would stand there as if nothing had been pressed.
    defaultPendingComponent: SkeletonRows,
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
  });
}

/** A page whose code comes with its address; a retry asks for the code anew. */
function routePart(load: PageDefinition['load']): ReturnType<typeof lazyRouteComponent> {
  return lazyRouteComponent(async () => ({ default: await loadOr(load, PageNotLoaded) }));
}

import {
  type AnyRouter,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { type AppDefinition, appBase } from './app-definition.ts';
import { NotFoundPage, PageFailed } from './failure-pages.tsx';
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
      component: lazyRouteComponent(() => import('../accounts/account-list-page.tsx'), 'AccountListPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/accounts/$accountId',
      component: lazyRouteComponent(() => import('../account/account-page.tsx'), 'AccountPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/duplicates',
      component: lazyRouteComponent(() => import('../duplicates/duplicates-page.tsx'), 'DuplicatesPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/ownership',
      component: lazyRouteComponent(() => import('../ownership/ownership-page.tsx'), 'OwnershipPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/search',
      component: lazyRouteComponent(() => import('../search/search-page.tsx'), 'SearchPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/tasks',
      component: lazyRouteComponent(() => import('../tasks/tasks-page.tsx'), 'TasksPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/profile',
      component: lazyRouteComponent(() => import('../profile/profile-page.tsx'), 'ProfilePage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/definitions',
      component: lazyRouteComponent(() => import('../definitions/definitions-page.tsx'), 'DefinitionsPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/new-definition',
      component: lazyRouteComponent(() => import('../definitions/new-definition-page.tsx'), 'NewDefinitionPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/score-models',
      component: lazyRouteComponent(() => import('../score-models/score-models-page.tsx'), 'ScoreModelsPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/definition-results',
      component: lazyRouteComponent(
        () => import('../definitions/definition-results-page.tsx'),
        'DefinitionResultsPage',
      ),
    }),
    createRoute({
      getParentRoute: () => root,
      path: '/definitions/$definitionKey',
      component: lazyRouteComponent(() => import('../definitions/definition-page.tsx'), 'DefinitionPage'),
    }),
  ];
  const own = app.pages.map(({ path, load }) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: lazyRouteComponent(async () => ({ default: await load() })),
    }),
  );
  return createRouter({
    routeTree: root.addChildren([...own, ...shared]),
    basepath: appBase(app.department),
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailed,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
  });
}

import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { firstOperation, parseSearchText, searchTextOf, writeSearchText } from '@waystation/view';
import { coarsestLevel } from '../api/coarsest-level';
import { operationQueries, operationsQuery } from '../api/operation-queries';
import { ErrorPage } from './error-page';
import { NotFoundPage } from './not-found-page';
import { RootPage } from './root-page';

type RouterContext = { readonly queries: QueryClient };

/** What a page of an operation is loaded with. */
type Loaded = { readonly context: RouterContext; readonly params: { readonly op: string } };

const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: searchTextOf,
  component: RootPage,
});

/** `/`: the map of the first operation that is going on, else of a historical case, or what to do where there is none yet. */
const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context }) => {
    const operations = await context.queries.ensureQueryData(operationsQuery);
    const first = firstOperation(operations);
    if (first !== undefined) {
      throw redirect({ to: '/$op/map', params: { op: first.code }, search: true, replace: true });
    }
  },
  component: lazyRouteComponent(() => import('../routes/start-page'), 'StartPage'),
});

const operationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op',
  loader: ({ params }) => {
    throw redirect({ to: '/$op/map', params, search: true, replace: true });
  },
});

const mapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/map',
  loader: ({ context, params }) => {
    // Started, not awaited: the page shows its own loading and error states. A page that is opened at a map
    // names the library itself, ahead of this script (first-loads.ts).
    import('virtual:maplibre-shared').catch(() => undefined);
    void import('../features/situation-map/canvas/start-maplibre')
      .then(({ prepareMap }) => prepareMap())
      .catch(() => undefined);
    void context.queries.prefetchQuery(operationQueries(params.op).overview());
    void context.queries.prefetchQuery(operationsQuery);
  },
  component: lazyRouteComponent(() => import('../routes/map-page'), 'MapPage'),
});

const dashboardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/dashboard',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(operationQueries(params.op).overview());
  },
  component: lazyRouteComponent(() => import('../routes/dashboard-page'), 'DashboardPage'),
});

const snapshotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/snapshot',
  component: lazyRouteComponent(() => import('../routes/snapshot-page'), 'SnapshotPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/centres/$id/report',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(operationQueries(params.op).overview());
  },
  component: lazyRouteComponent(() => import('../routes/report-page'), 'ReportPage'),
});

const waitingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/waiting',
  component: lazyRouteComponent(() => import('../routes/waiting-page'), 'WaitingPage'),
});

const roadReportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/road/report',
  component: lazyRouteComponent(() => import('../routes/road-report-page'), 'RoadReportPage'),
});

/** The outlines that tell countries, before the page is drawn for the first time. */
const readOutlines = async ({ context, params }: Loaded): Promise<void> => {
  const queries = operationQueries(params.op);
  const level = coarsestLevel(await context.queries.ensureQueryData(queries.overview()));
  if (level !== undefined) {
    await context.queries.prefetchQuery(queries.topology(level));
  }
};

/** All that centres are ranked over, at once: one after the other they take three times as long. */
const readCentres = ({ context, params }: Loaded): void => {
  const queries = operationQueries(params.op);
  // The page tells of what could not be read.
  readOutlines({ context, params }).catch(() => undefined);
  void context.queries.prefetchQuery(queries.centres());
  void context.queries.prefetchQuery(queries.crossings());
  void context.queries.prefetchQuery(queries.closures());
};

const findRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/find',
  loader: readCentres,
  component: lazyRouteComponent(() => import('../routes/find-page'), 'FindPage'),
});

const centreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/centres/$id',
  loader: readCentres,
  component: lazyRouteComponent(() => import('../routes/centre-page'), 'CentrePage'),
});

/** `/:op/centre/:id`: the address that centres had first, on paper and in messages; it leads to the present one. */
const formerCentreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/centre/$id',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$op/centres/$id', params, search: true, replace: true });
  },
});

/** As {@link formerCentreRoute}, where its staff report. */
const formerReportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/centre/$id/report',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$op/centres/$id/report', params, search: true, replace: true });
  },
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/reports',
  component: lazyRouteComponent(() => import('../routes/register-page'), 'RegisterPage'),
});

const alertsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/alerts',
  component: lazyRouteComponent(() => import('../routes/alerts-page'), 'AlertsPage'),
});

const flashRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/flash-updates',
  component: lazyRouteComponent(() => import('../routes/flash-page'), 'FlashPage'),
});

const publishedMapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/reports/$number/$version',
  component: lazyRouteComponent(() => import('../routes/published-map-page'), 'PublishedMapPage'),
});

const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/changes',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(operationQueries(params.op).overview());
  },
  component: lazyRouteComponent(() => import('../routes/changes-page'), 'ChangesPage'),
});

const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/import',
  loader: ({ context, params }) => {
    void context.queries.prefetchQuery(operationQueries(params.op).overview());
  },
  component: lazyRouteComponent(() => import('../routes/imports-page'), 'ImportsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$op/import/$id/$step',
  component: lazyRouteComponent(() => import('../routes/import-page'), 'ImportPage'),
});

/** The addresses of the application. */
export const createAppRouter = (queries: QueryClient) =>
  createRouter({
    routeTree: rootRoute.addChildren([
      startRoute,
      operationRoute,
      mapRoute,
      dashboardRoute,
      snapshotRoute,
      findRoute,
      centreRoute,
      reportRoute,
      formerCentreRoute,
      formerReportRoute,
      waitingRoute,
      roadReportRoute,
      registerRoute,
      alertsRoute,
      flashRoute,
      publishedMapRoute,
      changesRoute,
      importsRoute,
      importRoute,
    ]),
    context: { queries },
    parseSearch: parseSearchText,
    stringifySearch: writeSearchText,
    // Inside the root page, so that they speak the reader's language.
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  });

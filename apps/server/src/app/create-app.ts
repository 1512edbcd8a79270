import { Hono } from 'hono';
import { createAlertFeedRoute } from '../alerts/alert-feed-route';
import { createChangedRoute } from '../changed/changed-route';
import { createFlashRoute } from '../flash/flash-route';
import { livez, readyz } from '../health/health-route';
import { problemResponse } from '../http/problem';
import { postFile } from '../imports/desk/upload-route';
import { getImports, postImport } from '../imports/import-route';
import { getTemplate } from '../imports/template/template-route';
import { createChangesRoute } from '../live/changes-route';
import { createNearestRoute } from '../nearest/nearest-route';
import { createPageRoute } from '../page/page-route';
import { createPlainRoute } from '../plain/plain-route';
import { createSheetRoute } from '../plain/sheet/sheet-route';
import { createTrpcRoute } from '../read/trpc-route';
import { createBasemapRoute } from '../web/basemap-route';
import { createWebRoute } from '../web/web-route';
import { answerFailure } from './answer-failure';
import type { App, AppDeps } from './app-deps';
import type { AppEnv } from './app-env';
import { frame } from './frame';
import { addPrintRoutes } from './print-routes';
import { prove } from './prove';
import {
  IMPORT_DEADLINE_MS,
  REQUEST_DEADLINE_MS,
  SNAPSHOT_DEADLINE_MS,
  withDeadline,
} from './with-deadline';

/** Procedures that make a printed map before they answer. */
const PRINTS: readonly string[] = ['/trpc/register.draft', '/trpc/register.advance'];

const wrongMethod = (): Response =>
  problemResponse({ status: 405, code: 'wrongMethod', detail: 'This method is not allowed here.' });

/** The whole server as one function from request to response, testable without a port. */
export const createApp = (deps: AppDeps): App => {
  const { store, line, log } = deps;
  const health = { store, isDraining: deps.isDraining, isImporting: line.isBusy };
  const trpc = createTrpcRoute(deps);
  const web = createWebRoute(deps.web);
  const changes = createChangesRoute(deps);
  const alertFeed = createAlertFeedRoute(deps);
  const nearest = createNearestRoute({ ...deps, now: () => new Date() });
  const changed = createChangedRoute(deps);
  const plain = createPlainRoute({ ...deps, now: () => new Date() });
  const sheet = createSheetRoute({ ...deps, now: () => new Date() });
  const flash = createFlashRoute({ ...deps, now: () => new Date() });
  const page = createPageRoute({ ...deps, now: () => new Date() });
  const basemap = createBasemapRoute(deps.basemap);
  const soon = (answer: Promise<Response>) => withDeadline(answer, REQUEST_DEADLINE_MS);

  const app = new Hono<AppEnv>();
  app.use(frame(deps));
  app.get('/livez', () => livez());
  app.get('/readyz', () => readyz(health));
  app.use('/trpc/*', prove(deps));
  app.on(['GET', 'POST'], '/trpc/*', (context) => {
    const { audience, requestId } = context.var;
    const answer = trpc({ request: context.req.raw, audience, requestId });
    return PRINTS.includes(context.req.path)
      ? withDeadline(answer, SNAPSHOT_DEADLINE_MS)
      : soon(answer);
  });
  app.use('/changes', prove(deps));
  app.get('/changes', (context) => soon(changes(context.req.raw, context.var.audience)));
  app.use('/what-changed', prove(deps));
  app.get('/what-changed', (context) => soon(changed(context.req.raw, context.var.audience)));
  app.get('/alerts/:operation/:file', (context) => {
    const { operation, file } = context.req.param();
    return soon(alertFeed(context.req.raw, operation, file));
  });
  app.use('/nearest/*', prove(deps));
  app.get('/nearest', (context) => soon(nearest(context.req.raw, context.var.audience)));
  app.get('/nearest/crossing/:id', (context) => {
    context.set('pageKind', 'plain');
    return soon(sheet(context.req.raw, context.var.audience, context.req.param('id')));
  });
  app.use('/flash-updates/*', prove(deps));
  app.get('/flash-updates/:operation/:event?/:version?', (context) => {
    context.set('pageKind', 'plain');
    return soon(flash(context.req.raw, context.var.audience, context.req.param()));
  });
  app.use('/text/*', prove(deps));
  app.get('/text/:operation?', (context) => {
    context.set('pageKind', 'plain');
    const { operation } = context.req.param();
    return soon(plain(context.req.raw, context.var.audience, operation));
  });
  addPrintRoutes(app, deps);
  app.use('/import', prove(deps));
  app.post('/import', (context) =>
    withDeadline(postImport(deps, context.req.raw, context.var.audience), IMPORT_DEADLINE_MS),
  );
  app.use('/import/file', prove(deps));
  app.post('/import/file', (context) =>
    soon(postFile(deps.desk, context.req.raw, context.var.audience)),
  );
  app.get('/import/template/:file', (context) =>
    soon(getTemplate(context.req.raw, context.req.param('file'))),
  );
  app.use('/imports', prove(deps));
  app.get('/imports', (context) => soon(getImports(deps, context.req.raw, context.var.audience)));
  app.get('/basemap/*', (context) => basemap(context.req.raw));
  app.get('*', async (context) => {
    const pictured = await page(context.req.raw);
    context.set('pageKind', pictured === null ? 'app' : 'pictured');
    return pictured ?? soon(web(context.req.raw));
  });
  app.all('*', wrongMethod);
  app.onError((error, context) => answerFailure(log, error, context));
  return async (request, connection = 'unknown') => app.fetch(request, { connection });
};

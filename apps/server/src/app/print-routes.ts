import type { Hono } from 'hono';
import { createLogoRoute } from '../logos/logo-route';
import { createFeedRoute } from '../register/feed-route';
import { createMapFileRoute } from '../register/map-file-route';
import { createScheduleRoute } from '../schedule/schedule-route';
import { createSeriesRoute } from '../series/series-route';
import { createSnapshotRoute } from '../snapshot/snapshot-route';
import type { AppDeps } from './app-deps';
import type { AppEnv } from './app-env';
import { prove } from './prove';
import { REQUEST_DEADLINE_MS, SNAPSHOT_DEADLINE_MS, withDeadline } from './with-deadline';

/** Adds all that gives out printed maps: one view, the maps of the register, series of sheets. */
export const addPrintRoutes = (app: Hono<AppEnv>, deps: AppDeps): void => {
  const snapshot = createSnapshotRoute({ ...deps, now: () => new Date() });
  const mapFile = createMapFileRoute(deps);
  const feed = createFeedRoute(deps);
  const series = createSeriesRoute(deps);
  const logo = createLogoRoute(deps);
  const schedule = createScheduleRoute(deps);
  const soon = (answer: Promise<Response>) => withDeadline(answer, REQUEST_DEADLINE_MS);

  app.use('/snapshot/*', prove(deps));
  app.get('/snapshot/:operation', (context) => {
    context.set('pageKind', 'file');
    const { operation } = context.req.param();
    return withDeadline(
      snapshot(context.req.raw, context.var.audience, operation),
      SNAPSHOT_DEADLINE_MS,
    );
  });
  app.use('/logos/*', prove(deps));
  app.on(['GET', 'PUT', 'DELETE'], '/logos/:operation/:name?', (context) =>
    soon(logo(context.req.raw, context.var.audience, context.req.param())),
  );
  app.use('/maps/*', prove(deps));
  app.get('/maps/:operation/feed.atom', (context) =>
    soon(feed(context.req.raw, context.req.param('operation'))),
  );
  app.get('/maps/:operation/:number/:file', (context) =>
    withDeadline(
      mapFile(context.req.raw, context.var.audience, context.req.param()),
      SNAPSHOT_DEADLINE_MS,
    ),
  );
  app.use('/atlas/*', prove(deps));
  app.on(['GET', 'POST'], '/atlas/:operation/schedules', (context) =>
    soon(schedule(context.req.raw, context.var.audience, context.req.param())),
  );
  app.delete('/atlas/:operation/schedules/:id', (context) =>
    soon(schedule(context.req.raw, context.var.audience, context.req.param())),
  );
  app.get('/atlas/:operation/schedules/:id/:file', (context) =>
    soon(schedule(context.req.raw, context.var.audience, context.req.param())),
  );
  app.post('/atlas/:operation', (context) =>
    soon(series(context.req.raw, context.var.audience, context.req.param())),
  );
  app.on(['GET', 'DELETE'], '/atlas/:operation/:id{[0-9a-f]+}', (context) =>
    soon(series(context.req.raw, context.var.audience, context.req.param())),
  );
  app.get('/atlas/:operation/:id{[0-9a-f]+}/:part{file|index}', (context) =>
    soon(series(context.req.raw, context.var.audience, context.req.param())),
  );
};

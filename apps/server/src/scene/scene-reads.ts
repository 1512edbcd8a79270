import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import { type Audience, wholeCentres } from '@waystation/domain';
import type { SceneReads } from '@waystation/scene';

const createCaller = createCallerFactory(appRouter);

/** The reads of a scene: the procedures that a browser calls, in this process, as an audience may know them. */
export const sceneReads = (api: Api, audience: Audience): SceneReads => {
  const ask = createCaller(api.contextFor(audience));
  return {
    'area.list': (input) => ask.area.list(input),
    'area.topology': (input) => ask.area.topology(input),
    'area.residents': (input) => ask.area.residents(input),
    'figure.areas': (input) => ask.figure.areas(input),
    'figure.spreads': ({ people: _, ...input }) => ask.figure.spreads(input),
    'round.list': (input) => ask.round.list(input),
    'site.list': (input) => ask.site.list(input),
    'flow.origins': (input) => ask.flow.origins(input),
    'flow.movements': (input) => ask.flow.movements(input),
    'centre.list': async (input) => wholeCentres(await ask.centre.list(input)),
    'crossing.list': (input) => ask.crossing.list(input),
    'source.list': (input) => ask.source.list(input),
  };
};

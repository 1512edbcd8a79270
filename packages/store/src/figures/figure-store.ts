import type { Figure, FigureStore, Subject } from '@waystation/domain';
import type { Engine } from '../engine/engine';
import { daysOfPlaces } from './days-of-places';
import { figuresCorrected } from './figures-corrected';
import { figuresOfAreas } from './figures-of-areas';
import { figuresOfAreasBySexAge } from './figures-of-areas-by-sex-age';
import { figuresOfPlaces } from './figures-of-places';
import { figuresOfPlacesBySexAge } from './figures-of-places-by-sex-age';
import { figuresOfSubject } from './figures-of-subject';
import { listFlows } from './list-flows';
import { listRoundTotals } from './list-round-totals';
import { listRounds } from './list-rounds';
import { listSources } from './list-sources';
import { roundsBySexAge } from './rounds-by-sex-age';

const columnsOf = (subject: Subject) =>
  subject.kind === 'area'
    ? { pcode: subject.pcode, level: subject.level, place: null }
    : { pcode: null, level: null, place: subject.id };

const withAreaFlag = (figure: Figure, areaIsUnknown: boolean): Figure =>
  areaIsUnknown
    ? { ...figure, flags: [...new Set([...figure.flags, 'areaNotInBoundaries' as const])] }
    : figure;

/** Rounds, figures, flows and sources kept in the database. */
export const figureStore = (engine: Engine): FigureStore => ({
  rounds: async (operation) =>
    (await listRounds.run(engine, { operation })).map(({ document }) => document),
  roundTotals: (operation) => listRoundTotals.run(engine, { operation }),
  ofAreas: (operation, at) => figuresOfAreas.run(engine, { operation, ...at }),
  ofAreasBySexAge: (operation, at) => figuresOfAreasBySexAge.run(engine, { operation, ...at }),
  ofPlaces: (operation, at) => figuresOfPlaces.run(engine, { operation, ...at }),
  ofPlacesBySexAge: (operation, at) => figuresOfPlacesBySexAge.run(engine, { operation, ...at }),
  daysOfPlaces: (operation, at) => daysOfPlaces.run(engine, { operation, ...at }),
  roundsBySexAge: (operation, at) => roundsBySexAge.run(engine, { operation, ...at }),
  corrected: (operation, at) => figuresCorrected.run(engine, { operation, ...at }),
  ofSubject: async (operation, subject) =>
    (await figuresOfSubject.run(engine, { operation, ...columnsOf(subject) })).map(
      ({ figure, areaIsUnknown }) => withAreaFlag(figure, areaIsUnknown),
    ),
  flows: async (operation) =>
    (await listFlows.run(engine, { operation })).map(({ document }) => document),
  sources: async (operation) =>
    (await listSources.run(engine, { operation })).map(({ document }) => document),
});

import type {
  AreaColumns,
  AreaFigures,
  AreaShapes,
  CentreList,
  CrossingList,
  Movements,
  PresentByOrigin,
  ResidentColumns,
  RoundView,
  SiteColumns,
  Source,
  SourceSpreads,
} from '@waystation/domain';
import { withAreaNames } from '@waystation/view';
import { earlierRound } from '../figures/earlier-round';
import type { OfFigures, OfLevel, SceneQuestions } from './scene-questions';

type OfOperation = SceneQuestions['sources']['input'];

/** The procedures that a scene asks, whoever calls them: a browser over HTTP, a server in its own process. */
export type SceneReads = {
  readonly 'area.list': (input: OfLevel) => Promise<AreaColumns>;
  readonly 'area.topology': (input: OfLevel) => Promise<AreaShapes>;
  readonly 'area.residents': (input: OfLevel) => Promise<ResidentColumns>;
  readonly 'figure.areas': (input: OfLevel & OfFigures) => Promise<AreaFigures>;
  readonly 'figure.spreads': (input: OfLevel & OfFigures) => Promise<SourceSpreads>;
  readonly 'round.list': (
    input: OfOperation & { readonly indicator: string },
  ) => Promise<readonly RoundView[]>;
  readonly 'site.list': (input: OfFigures) => Promise<SiteColumns>;
  readonly 'flow.origins': (input: OfFigures) => Promise<PresentByOrigin>;
  readonly 'flow.movements': (input: OfOperation) => Promise<Movements>;
  readonly 'centre.list': (input: OfOperation) => Promise<CentreList>;
  readonly 'crossing.list': (input: OfOperation) => Promise<CrossingList>;
  readonly 'source.list': (input: OfOperation) => Promise<readonly Source[]>;
};

/** The answers to the questions of a scene; undefined: it was not asked. */
export type SceneAnswers = {
  readonly areas: readonly AreaColumns[];
  readonly topology: AreaShapes | undefined;
  readonly residents: ResidentColumns | undefined;
  readonly figures: AreaFigures | undefined;
  readonly reference: AreaFigures | undefined;
  readonly earlier: AreaFigures | undefined;
  /** Of the level of the only area that is told of; undefined: it is the one that is drawn. */
  readonly ofArea: AreaFigures | undefined;
  /** Of the round before the one shown, for tables beside a map; undefined: there is none. */
  readonly previous: AreaFigures | undefined;
  readonly rounds: readonly RoundView[] | undefined;
  readonly spreads: SourceSpreads | undefined;
  readonly sites: SiteColumns | undefined;
  readonly newestSites: SiteColumns | undefined;
  readonly origins: PresentByOrigin | undefined;
  readonly newestOrigins: PresentByOrigin | undefined;
  readonly movements: Movements | undefined;
  readonly centres: CentreList | undefined;
  readonly crossings: CrossingList | undefined;
  readonly sources: readonly Source[];
};

/** Asks a procedure, the same question once: of the newest day the answer is the reference, too. */
const asking = <Input, Answer>(read: (input: Input) => Promise<Answer>) => {
  const answers = new Map<string, Promise<Answer>>();
  return async (question: { readonly input: Input } | null): Promise<Answer | undefined> => {
    if (question === null) {
      return undefined;
    }
    const key = JSON.stringify(question.input);
    const answer = answers.get(key) ?? read(question.input);
    answers.set(key, answer);
    return await answer;
  };
};

/**
 * Asks everything that a scene needs. One question without an answer fails the whole: what is printed
 * is complete, or it is not printed.
 */
export const answersTo = async (
  questions: SceneQuestions,
  reads: SceneReads,
): Promise<SceneAnswers> => {
  const figures = asking(reads['figure.areas']);
  const sites = asking(reads['site.list']);
  const origins = asking(reads['flow.origins']);
  const [
    areas,
    topology,
    residents,
    figuresOfDay,
    reference,
    earlier,
    ofArea,
    rounds,
    spreads,
    sitesOfDay,
    newestSites,
    originsOfDay,
    newestOrigins,
    movements,
    centres,
    crossings,
    sources,
  ] = await Promise.all([
    Promise.all(
      questions.areas.map(async ({ input }) => withAreaNames(await reads['area.list'](input))),
    ),
    asking(reads['area.topology'])(questions.topology),
    asking(reads['area.residents'])(questions.residents),
    figures(questions.figures),
    figures(questions.reference),
    figures(questions.earlier),
    figures(questions.ofArea),
    asking(reads['round.list'])(questions.rounds),
    asking(reads['figure.spreads'])(questions.spreads),
    sites(questions.sites),
    sites(questions.newestSites),
    origins(questions.origins),
    origins(questions.newestOrigins),
    asking(reads['flow.movements'])(questions.movements),
    asking(reads['centre.list'])(questions.centres),
    asking(reads['crossing.list'])(questions.crossings),
    reads['source.list'](questions.sources.input),
  ]);
  const previous = earlierRound(questions.figures, { figures: figuresOfDay, rounds });
  return {
    areas,
    topology,
    residents,
    figures: figuresOfDay,
    reference,
    earlier,
    ofArea,
    previous: await figures(previous),
    rounds,
    spreads,
    sites: sitesOfDay,
    newestSites,
    origins: originsOfDay,
    newestOrigins,
    movements,
    centres,
    crossings,
    sources,
  };
};

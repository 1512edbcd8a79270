import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import { type Audience, mayMakeFor, type OperationCode } from '@waystation/domain';
import {
  answersTo,
  atOneState,
  type Scene,
  type SceneAnswers,
  type SceneGiven,
  type SceneWanted,
  sceneAddress,
  sceneOf,
  sceneQuestions,
  sceneWanted,
} from '@waystation/scene';
import { SHIPPED_TABLES } from '@waystation/scene/tables';
import { sceneReads } from './scene-reads';

const createCaller = createCallerFactory(appRouter);

/** Which view of an operation is asked for, by whom, for whom, and how it is to be written. */
export type SceneAsked = Pick<SceneGiven, 'reader' | 'theme'> & {
  readonly operation: OperationCode;
  /** The query of the link to the view. */
  readonly query: string;
  /** Whoever asks, as proved. */
  readonly maker: Audience;
  /** Whom the scene is for: it is told what they may see, whoever makes it. */
  readonly audience: Audience;
  readonly now: Date;
};

/** Which view of an operation is asked for, by whom and for whom. */
export type AnswersAsked = Omit<SceneAsked, 'reader' | 'theme'> & {
  /** The only area that is told of; left out: the whole operation is. */
  readonly area?: SceneWanted['area'];
};

/** Why nothing was read of a view. */
type NotRead =
  /** Its audience may see more than whoever asks. */
  | { readonly kind: 'audienceBeyondMaker' }
  /** The operation changed while it was read, again and again. */
  | { readonly kind: 'operationChanging' };

/** The answers that a view is made of, or why they were not read. */
export type AnswersRead =
  | { readonly kind: 'answers'; readonly wanted: SceneWanted; readonly answers: SceneAnswers }
  | NotRead;

/** What a view shows, or why it was not made. */
export type SceneRead =
  | { readonly kind: 'scene'; readonly wanted: SceneWanted; readonly scene: Scene }
  | NotRead;

/**
 * Reads all that a view is made of, in this process, through the same procedures and so the same
 * disclosure as a browser. It is whole and of one state of the operation, or the first question without
 * an answer throws.
 */
export const readAnswers = async (api: Api, asked: AnswersAsked): Promise<AnswersRead> => {
  const { operation, query, maker, audience, now, area } = asked;
  if (!mayMakeFor(maker, audience)) {
    return { kind: 'audienceBeyondMaker' };
  }
  const caller = createCaller(api.contextFor(audience));
  const read = await atOneState(
    () => caller.operation.get({ operation }),
    async (overview) => {
      const wanted = { ...sceneWanted(overview, sceneAddress(query), now), area };
      const answers = await answersTo(sceneQuestions(wanted), sceneReads(api, audience));
      return { wanted, answers };
    },
  );
  return read === null ? { kind: 'operationChanging' } : { kind: 'answers', ...read };
};

/** Reads what a view shows, whole. */
export const readScene = async (api: Api, asked: SceneAsked): Promise<SceneRead> => {
  const { reader, theme } = asked;
  const read = await readAnswers(api, asked);
  if (read.kind !== 'answers') {
    return read;
  }
  const { wanted, answers } = read;
  const scene = sceneOf({ wanted, answers, tables: SHIPPED_TABLES, reader, theme });
  return { kind: 'scene', wanted, scene };
};

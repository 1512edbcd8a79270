export type { AlertChannels } from './alert/alert-channels';
export type { ApiContext } from './context';
export { type Api, createApi } from './create-api';
export { type ApplyAsked, type ImportDesk, noDesk } from './import/import-desk';
export type { Failure } from './outcome/failure';
export { FailureError } from './outcome/failure-error';
export { failed, found, type Outcome } from './outcome/outcome';
export { sentenceOfInput } from './outcome/sentence-of-input';
export { unwrap } from './outcome/unwrap';
export { type MapDraft, type MapPress, noPress } from './register/map-press';
export { type AppRouter, appRouter } from './router';
export {
  cutsNotKnown,
  type RoadTimes,
  type RoadTimesAnswer,
} from './travel/road-times';
export { createCallerFactory } from './trpc';

export type { ApiContext } from './context';
export { type Api, createApi } from './create-api';
export { FailureError } from './outcome/failure-error';
export { sentenceOfInput } from './outcome/sentence-of-input';
export { type AppRouter, appRouter } from './router';
export type {
  RoadTimes,
  RoadTimesAnswer,
} from './travel/road-times';
export { createCallerFactory } from './trpc';

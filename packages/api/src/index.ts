export type { ApiContext } from './context';
export { createContext } from './create-context';
export { type AppRouter, appRouter } from './router';
export { createCallerFactory } from './trpc';

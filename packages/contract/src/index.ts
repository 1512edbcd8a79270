export type { AppRouter } from '@waystation/api';

import { type Api, appRouter, createCallerFactory } from '@waystation/api';
import type { OperationCode } from '@waystation/domain';
import { firstOperation, type PictureReads } from '@waystation/picture';

const createCaller = createCallerFactory(appRouter);

/** The reads of a picture: the procedures that the page calls, as the public calls them. */
export const publicReads = (api: Api, operation: OperationCode): PictureReads => {
  const ask = createCaller(api.contextFor('public'));
  return {
    overview: () => ask.operation.get({ operation }),
    areas: (level) => ask.area.list({ operation, level }),
    shapes: (level) => ask.area.topology({ operation, level }),
    figures: (level, { indicator, asOf }) =>
      ask.figure.areas({ operation, level, asOf, ...(indicator !== null && { indicator }) }),
    residents: (level) => ask.area.residents({ operation, level }),
  };
};

/** The operation that the address without one opens, as the public may know it; null: there is none. */
export const publicFirstOperation = async (api: Api): Promise<OperationCode | null> => {
  const operations = await createCaller(api.contextFor('public')).operation.list();
  return firstOperation(operations)?.code ?? null;
};

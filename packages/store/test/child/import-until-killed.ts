import { type OperationCode, PlaceId } from '@waystation/domain';
import { aSite } from '@waystation/domain/testing';
import { openStore } from '../../src';
import { aBatch, aFigure, anOperation, aSource } from '../builders';

const SITES = 400;

/** The rows of one numbered import: as many sites as figures, all named after it. */
const batchOf = (operation: OperationCode, number: number) => {
  const ids = Array.from({ length: SITES }, (_, index) => `site:${number}-${index}`);
  return aBatch(operation, {
    sources: [aSource()],
    sites: ids.map((id) => aSite({ id })),
    figures: ids.map((id) =>
      aFigure({ subject: { kind: 'place', id: PlaceId.parse(id) }, round: null }),
    ),
  });
};

/**
 * Opens the folder given and imports file after file; each number is printed once its import was
 * acknowledged. It is meant to be killed.
 */
const importUntilKilled = async (dataDir: string, first: number): Promise<void> => {
  const store = await openStore({ dataDir });
  const { code } = anOperation('killed');
  await store.operations.add(anOperation('killed'));
  for (let number = first; ; number += 1) {
    await store.imports.apply(batchOf(code, number), false);
    process.stdout.write(`${number}\n`);
  }
};

const [, , dataDir = '', first = '0'] = process.argv;
await importUntilKilled(dataDir, Number(first));

import {
  type AgreedFigure,
  type AgreedFigureStore,
  agreedLogOf,
  type OperationCode,
} from '@waystation/domain';
import { recordChanges } from '../changes/record-changes';
import type { Engine, Session } from '../engine/engine';
import { fingerprintOf } from '../imports/fingerprint';
import { insertAgreedFigure } from './insert-agreed-figure';
import { listAgreedFigures } from './list-agreed-figures';
import { lockAgreedFigures } from './lock-agreed-figures';

/** When it was written says nothing of what was agreed. */
const contentOf = ({ writtenAt: _writtenAt, ...said }: AgreedFigure): string => fingerprintOf(said);

const add = async (
  session: Session,
  operation: OperationCode,
  { figure, seen }: { readonly figure: AgreedFigure; readonly seen: number },
): ReturnType<AgreedFigureStore['add']> => {
  await lockAgreedFigures.run(session, { operation });
  const rows = await listAgreedFigures.run(session, { operation });
  const content = contentOf(figure);
  const before = rows.find(({ document }) => document.id === figure.id);
  if (before !== undefined) {
    return before.content === content ? 'written' : 'idTaken';
  }
  const entries = rows.map(({ document }) => document);
  if (agreedLogOf(entries, figure.subject, figure).length > seen) {
    return 'overtaken';
  }
  const { id, sensitivity } = figure;
  const document = JSON.stringify(figure);
  await insertAgreedFigure.run(session, {
    operation,
    id,
    number: rows.length + 1,
    document,
    content,
  });
  await recordChanges(session, {
    operation,
    importId: null,
    changes: [{ entity: 'agreedFigure', action: 'added', count: 1, sensitivity }],
  });
  return 'written';
};

/** Agreed figures kept in the database. */
export const agreedFigureStore = (engine: Engine): AgreedFigureStore => ({
  list: async (operation) =>
    (await listAgreedFigures.run(engine, { operation })).map(({ document }) => document),
  add: (operation, figure, seen) =>
    engine.transaction((session) => add(session, operation, { figure, seen })),
});

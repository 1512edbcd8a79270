import { randomUUID } from 'node:crypto';
import type { OperationCode, RoadClosure } from '@waystation/domain';
import type { Desk } from '../desk/desk';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { readOptions } from './read-options';
import { tellAnswer } from './road-answer';
import { cutSentences, cutsOfClosures } from './road-cut';
import { beganAt, REPORT_OPTIONS, REPORT_USAGE, ReportOptions } from './road-options';
import { splitArgs } from './split-args';

const Options = ReportOptions.partial({ operation: true });

type Found = { readonly operation: OperationCode; readonly closure: RoadClosure };

const findClosures = async (
  api: Desk['api'],
  id: string,
  operation: OperationCode | undefined,
): Promise<readonly Found[]> => {
  const all = operation === undefined ? await api.operation.list.query() : [{ code: operation }];
  const lists = await Promise.all(
    all.map(async ({ code }) => {
      const { closures } = await api.road.closures.query({ operation: code });
      return closures.map((closure) => ({ operation: code, closure }));
    }),
  );
  return lists.flat().filter(({ closure }) => closure.id.startsWith(id.toLowerCase()));
};

/** `waystation road reopen`. */
export const roadReopen: Command = {
  words: ['road', 'reopen'],
  usage: `road reopen ID [--operation CODE] ${REPORT_USAGE}`,
  summary: 'Report a closed road open again; ID is as "road list" names it, or its beginning.',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, REPORT_OPTIONS, 1);
    const options = readOptions(Options, values);
    const [id = ''] = positionals;
    if (id === '') {
      throw new UsageError('Which road? Give its ID; "waystation road list" names it.');
    }
    const { api } = await desk();
    const [found, ...others] = await findClosures(api, id, options.operation);
    if (found === undefined || others.length > 0) {
      const many = found === undefined ? 'No closed road has' : 'Several closed roads have';
      throw new UsageError(`${many} an ID that begins with "${id}".`);
    }
    const { operation, closure } = found;
    const answer = await api.road.report.mutate({
      operation,
      report: {
        id: randomUUID(),
        at: beganAt(options.since, new Date()),
        source: options.source,
        note: options.note ?? null,
        basedOn: Math.max(...closure.log.map(({ number }) => number)),
        confirmed: options.confirm,
        says: { kind: 'reopened', closure: closure.id },
      },
    });
    const code = tellAnswer(answer, 'reopened', output);
    if (answer.outcome === 'accepted') {
      const cuts = await cutsOfClosures(api, { operation, closures: [closure] }, new Date());
      output.progress([...cuts.values()].flatMap((cut) => cutSentences(cut, 'Opens')).join('\n'));
    }
    return code;
  },
};

import { type NearestRules, OperationChange } from '@waystation/domain';
import { z } from 'zod';
import { EXIT } from '../exit-codes';
import { UsageError } from '../usage-error';
import type { Command } from './command';
import { nearestRulesIn } from './nearest-rules-in';
import { operationCodeOf } from './operation-code';
import {
  levelNamesTyped,
  namesTyped,
  OPERATION_OPTIONS,
  OPERATION_USAGE,
  OperationOptions,
} from './operation-options';
import { readOptions } from './read-options';
import { splitArgs, type Typed } from './split-args';

/** A file, and so not for creating an operation, which is one line. */
const SET_OPTIONS = { ...OPERATION_OPTIONS, nearest: { type: 'string' } } as const;

const SetOptions = z.object({ nearest: z.string().min(1).optional() });

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/**
 * What is to change of an operation by what was typed and the file of rules that was named; throws
 * {@link UsageError} for nothing.
 */
export const changeFrom = (
  values: Typed['values'],
  nearest: NearestRules | null = null,
): OperationChange => {
  const options = readOptions(OperationOptions, values);
  const names = namesTyped(options);
  const levelNames = levelNamesTyped(options);
  const change = {
    ...(isEmpty(names) ? {} : { names }),
    ...(isEmpty(levelNames) ? {} : { levelNames }),
    ...(nearest === null ? {} : { nearest }),
    ...(options.countries === undefined ? {} : { countries: options.countries }),
    ...(options['time-zone'] === undefined ? {} : { timeZone: options['time-zone'] }),
    ...(options.languages === undefined ? {} : { languages: options.languages }),
    ...(options.glide === undefined ? {} : { glide: options.glide }),
    ...(options['public-centre-details'] === undefined
      ? {}
      : { publicCentreDetails: options['public-centre-details'] }),
    ...(options['keep-restricted-on-device'] === undefined
      ? {}
      : { keepRestrictedOnDevice: options['keep-restricted-on-device'] }),
    ...(options['primary-series'] === undefined
      ? {}
      : { primarySeries: options['primary-series'] }),
  };
  if (isEmpty(change)) {
    throw new UsageError('Say what to change, for example --level-names 1=state,2=county.');
  }
  return OperationChange.parse(change);
};

/** `waystation operation set`. */
export const operationSet: Command = {
  words: ['operation', 'set'],
  usage: `operation set CODE ${OPERATION_USAGE} [--nearest FILE.json]`,
  summary:
    'Change what is said of an operation; the rest stays. "2=" takes a level\'s name away. --nearest replaces the speeds and weights by which the nearest centre is found (see operation show).',
  run: async (args, { desk, output }) => {
    const { positionals, values } = splitArgs(args, SET_OPTIONS, 1);
    const operation = operationCodeOf(positionals);
    const { nearest: file } = readOptions(SetOptions, values);
    const change = changeFrom(values, file === undefined ? null : await nearestRulesIn(file));
    const { outcome } = await (await desk()).api.operation.set.mutate({ operation, change });
    output.result(
      outcome === 'changed'
        ? `Changed the operation ${operation}: ${Object.keys(change).join(', ')}.`
        : `The operation ${operation} says so already; nothing was changed.`,
    );
    return EXIT.done;
  },
};

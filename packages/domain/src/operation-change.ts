import { z } from 'zod';
import { Names } from './language';
import { LEVEL_KEYS, LevelNameByLanguage } from './level-names';
import { DisclosurePolicy, Operation } from './operation';
import { OwnStandard } from './standards/own-standard';

const { countries, timeZone, languages, glide, primarySeries, nearest } = Operation.unwrap().shape;
const { publicCentreDetails, keepRestrictedOnDevice } = DisclosurePolicy.unwrap().shape;

/** What may be changed of a stored operation; what is not named stays as it is. */
export const OperationChange = z
  .object({
    /** Joins the names there are, language by language. */
    names: Names,
    countries,
    timeZone: timeZone.unwrap(),
    languages: languages.unwrap(),
    glide: glide.unwrap(),
    primarySeries: primarySeries.unwrap(),
    /** Replaces the assumptions and weights; what is left out goes back to its default. */
    nearest: nearest.unwrap(),
    publicCentreDetails: publicCentreDetails.unwrap(),
    keepRestrictedOnDevice: keepRestrictedOnDevice.unwrap(),
    /** Replaces the name of each level named; null takes a level's own name away. */
    levelNames: z.partialRecord(z.enum(LEVEL_KEYS), LevelNameByLanguage.nullable()),
    /** Joins those there are; none is ever taken away. */
    ownStandard: OwnStandard,
  })
  .partial()
  .strict()
  .readonly();
/** A value that the schema {@link OperationChange} accepts. */
export type OperationChange = z.infer<typeof OperationChange>;

/** An operation after a change. */
export const changeOperation = (
  operation: Operation,
  {
    names,
    levelNames,
    publicCentreDetails: details,
    keepRestrictedOnDevice: isKept,
    ownStandard,
    ...others
  }: OperationChange,
): Operation =>
  Operation.parse({
    ...operation,
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)),
    names: { ...operation.names, ...names },
    standards: [...operation.standards, ...(ownStandard === undefined ? [] : [ownStandard])],
    disclosure: {
      ...operation.disclosure,
      ...(details !== undefined && { publicCentreDetails: details }),
      ...(isKept !== undefined && { keepRestrictedOnDevice: isKept }),
    },
    levelNames: Object.fromEntries(
      Object.entries({ ...operation.levelNames, ...levelNames }).filter(
        ([, name]) => name !== null,
      ),
    ),
  });

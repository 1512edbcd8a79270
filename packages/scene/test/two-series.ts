import {
  type OperationOverview,
  type Passport,
  SourceSpreads,
  type SpreadClass,
} from '@waystation/domain';

/** An operation with a registration beside its series, which counts the same people. */
export const ofTwoSeries = (overview: OperationOverview): OperationOverview => ({
  ...overview,
  indicators: overview.indicators.flatMap((one) => [
    one,
    { ...one, id: `${one.id}-registration`, series: 'Registration', isPrimary: false },
  ]),
});

const FAR: SpreadClass = 'far';

/** Two sources that differ in some areas, of which the first has an agreed figure. */
export const spreadsOf = (
  pcodes: readonly string[],
  passport: Passport,
  { level, asOf }: { readonly level: number; readonly asOf: string },
): SourceSpreads =>
  SourceSpreads.parse({
    level,
    askedFor: asOf,
    passports: [passport],
    areas: pcodes.map((pcode, index) => ({
      pcode,
      spread: { counts: 2, least: 800, most: 1_300, ratio: 1.625, class: FAR },
      isAgreed: index === 0,
    })),
  });

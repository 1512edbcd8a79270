import type { Translator } from '@waystation/i18n';
import type { SheetFacts } from '../sheet/sheet-preview';

/** One thing to know before a map is published. */
export type SheetCheck = { readonly isFine: boolean; readonly text: string };

type Words = Pick<Translator, 't' | 'formats'>;

const counted = (count: number, text: (count: number) => string): readonly SheetCheck[] =>
  count === 0 ? [] : [{ isFine: false, text: text(count) }];

/**
 * What whoever publishes a sheet should have seen. Sources and dates are complete on every sheet that is
 * made: the server refuses others.
 */
export const checksOf = (facts: SheetFacts, { t, formats }: Words): readonly SheetCheck[] => {
  const { sources, checks, content, choice } = facts;
  const isUnsaid = choice.template === 'text' && choice.summary === undefined;
  const layers = new Set(sources.flatMap(({ layers: of }) => of)).size;
  const notes = content.disclaimer.length;
  const leftOf = (kind: string): number => checks.left.filter((left) => left.kind === kind).length;
  return [
    { isFine: true, text: t('snapshot.check.sources', { count: layers }) },
    { isFine: true, text: t('snapshot.check.boundaries', { count: notes }) },
    ...(checks.mixedDates === null
      ? [{ isFine: true, text: t('snapshot.check.oneDate') }]
      : [
          {
            isFine: false,
            text: t('snapshot.check.dates', {
              count: checks.mixedDates.count,
              oldest: formats.date(checks.mixedDates.oldest),
            }),
          },
        ]),
    ...(isUnsaid ? [{ isFine: false, text: t('snapshot.check.noSummary') }] : []),
    ...counted(checks.suppressed, (count) => t('snapshot.check.suppressed', { count })),
    ...counted(leftOf('covered'), (count) => t('snapshot.check.covered', { count })),
    ...counted(leftOf('drawnSingly'), () => t('print.drawnSingly')),
    ...counted(checks.namesLeft, (count) => t('print.labelsLeft', { count })),
  ];
};

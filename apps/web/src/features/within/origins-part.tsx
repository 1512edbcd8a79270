import type { AreasOrigins, PairEnd, PartialSum } from '@waystation/domain';
import { foreignOrigin } from '@waystation/layers';
import { BarList, type BarRow, PanelSection, ToggleBars, useTranslator } from '@waystation/ui';
import type { OriginFilter } from '@waystation/view';
import { shortPassport } from '../inspector/passport-cells';
import { barFigures } from '../take-out/bar-figures';
import { TakeMenu } from '../take-out/take-menu';
import { otherOrigins } from './other-origins';
import { sumText } from './sum-text';

type OriginsPartProps = {
  readonly origins: AreasOrigins;
  /** What several areas are called. */
  readonly areas: string;
  /** The origins that the map is filtered by; empty: none. */
  readonly chosen: OriginFilter;
  readonly onToggle: (origin: string) => void;
  /** Whether a sex or age was chosen, which the origins are not of. */
  readonly isOfEveryone: boolean;
  readonly nameOf: (pcode: string) => string | undefined;
};

/** The largest are named; all are in the table of the map's own layer. */
const NAMED = 6;

/** The key of an origin, as the filter of the map's lines names it. */
const keyOf = (end: PairEnd): string => {
  switch (end.kind) {
    case 'area':
      return `area:${end.pcode}`;
    case 'foreign':
      return `foreign:${end.code}`;
    case 'notStated':
      return end.kind;
    default:
      return end satisfies never;
  }
};

const useWords = ({ nameOf }: Pick<OriginsPartProps, 'nameOf'>) => {
  const { t, formats } = useTranslator();
  const labelOf = (end: PairEnd): string => {
    switch (end.kind) {
      case 'area':
        return nameOf(end.pcode) ?? end.pcode;
      case 'foreign':
        return foreignOrigin({ code: end.code, name: end.name ?? end.code }, { t, formats });
      case 'notStated':
        return t('inspector.notRecorded');
      default:
        return end satisfies never;
    }
  };
  const textOf = ({ value, suppressed }: PartialSum): string =>
    sumText(
      { people: value, absent: new Map(suppressed > 0 ? [['suppressed', suppressed]] : []) },
      { t, formats },
    );
  const rowOf = (id: string, label: string, sum: PartialSum): BarRow => ({
    id,
    label: <bdi>{label}</bdi>,
    value: sum.value ?? 0,
    valueText: textOf(sum),
  });
  return { labelOf, textOf, rowOf };
};

type DestinationsProps = Pick<OriginsPartProps, 'origins' | 'areas' | 'nameOf'>;

const Destinations = ({ origins, areas, nameOf }: DestinationsProps) => {
  const { t } = useTranslator();
  const { rowOf } = useWords({ nameOf });
  const { to } = origins;
  if (to === null) {
    return <p className="text-ink-3 text-note">{t('within.origins.noDestinations', { areas })}</p>;
  }
  return to.length === 0 ? (
    <p className="text-ink-3 text-note">{t('within.origins.nobodyLeft')}</p>
  ) : (
    <BarList
      rows={to.slice(0, NAMED).map(({ pcode, sum }) => rowOf(pcode, nameOf(pcode) ?? pcode, sum))}
    />
  );
};

/** Where people from inside are present now. */
export const DestinationsPart = (props: DestinationsProps) => {
  const { t } = useTranslator();
  return (
    <PanelSection title={t('within.origins.to')}>
      <Destinations {...props} />
      <p className="mt-1.5 text-ink-3 text-note">{t('within.origins.notMoves')}</p>
    </PanelSection>
  );
};

/** Where people present inside come from, and where people from inside are present now. */
export const OriginsPart = (props: OriginsPartProps) => {
  const { origins, chosen, isOfEveryone, nameOf, onToggle } = props;
  const words = useTranslator();
  const { t } = words;
  const { labelOf, textOf } = useWords({ nameOf });
  const { passport, passedOver, from, within } = origins;
  const isNamed = (end: PairEnd, index: number): boolean =>
    index < NAMED || chosen.includes(keyOf(end));
  const others = otherOrigins(
    from.filter(({ end }, index) => !isNamed(end, index)),
    words,
  );
  if (passport === null) {
    return null;
  }
  return (
    <>
      <PanelSection title={t('inspector.whereFrom')} aside={shortPassport(passport, words)}>
        {from.length === 0 ? (
          <p className="text-ink-3 text-note">{t('within.origins.none')}</p>
        ) : (
          <ToggleBars
            label={t('inspector.whereFrom')}
            bars={from
              .filter(({ end }, index) => isNamed(end, index))
              .map(({ end, sum }) => ({
                id: keyOf(end),
                label: labelOf(end),
                value: sum.value ?? 0,
                valueText: textOf(sum),
              }))}
            chosen={chosen}
            onToggle={onToggle}
          />
        )}
        {from.length > 0 && (
          <TakeMenu
            of={t('inspector.whereFrom')}
            file="origins_of_selection"
            sources={[passport.source]}
            rows={from.length}
            table={() =>
              barFigures(
                from.map(({ end, sum }) => ({
                  name: labelOf(end),
                  value: sum.value,
                  valueText: textOf(sum),
                })),
                {
                  title: t('inspector.whereFrom'),
                  notes: [shortPassport(passport, words)],
                  heads: [t('table.from'), t('table.value')],
                },
              )
            }
          />
        )}
        {others !== null && <p className="mt-0.5 px-1 text-ink-2 text-label">{others}</p>}
        {within !== null && within.value !== 0 && (
          <p className="mt-1.5 text-ink-2 text-note">
            {t('within.origins.stayed', { value: textOf(within) })}
          </p>
        )}
        {isOfEveryone && (
          <p className="mt-1.5 text-note text-warn">{t('people.originsOfEveryone')}</p>
        )}
        {passedOver !== null && (
          <p className="mt-1.5 text-note text-warn">{t('within.origins.older')}</p>
        )}
      </PanelSection>
      <DestinationsPart {...props} />
    </>
  );
};

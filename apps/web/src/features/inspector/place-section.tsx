import type { Place } from '@waystation/domain';
import { joinWords } from '@waystation/i18n';
import { Notice, PanelSection, useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { type Fact, FactsList } from './facts-list';
import { isReplayedBefore } from './known-later';

/** Four decimals of a degree are 11 m; more would claim what no field reading has. */
const DECIMALS = 4;

/** The names of a place other than the one shown, in every language and spelling. */
export const otherNamesOf = (
  { names, alternateNames }: Pick<Place, 'names' | 'alternateNames'>,
  shown: string,
): readonly string[] =>
  [...new Set([...Object.values(names), ...alternateNames])].filter((name) => name !== shown);

type PlaceSectionProps = {
  readonly place: Place;
  readonly name: string;
  readonly view: Pick<MapView, 'operation' | 'day'>;
};

/** Where a place is and how precisely, its other names, its codes, and what to know of its data. */
export const PlaceSection = ({ place, name, view }: PlaceSectionProps) => {
  const { t, language } = useTranslator();
  const { position, precision, externalIds, flags, notes } = place;
  const others = otherNamesOf(place, name);
  const codes = Object.values(externalIds);
  const facts: readonly Fact[] = [
    {
      id: 'code',
      label: t('inspector.siteCode'),
      value: codes.length === 0 ? null : <bdi>{codes.join(', ')}</bdi>,
    },
    {
      id: 'coordinates',
      label: t('inspector.coordinates'),
      value: position && (
        <bdi>{`${position[1].toFixed(DECIMALS)}, ${position[0].toFixed(DECIMALS)}`}</bdi>
      ),
    },
    { id: 'precision', label: t('passport.precision'), value: t(`precision.${precision}`) },
    {
      id: 'note',
      label: t(
        isReplayedBefore(view.operation, view.day) ? 'passport.noteAfterwards' : 'passport.note',
      ),
      // The words of a source, in a language that is not published: not in the page's.
      value: notes && <bdi lang="">{notes}</bdi>,
    },
  ];
  return (
    <PanelSection>
      {others.length > 0 && (
        <p className="mb-1.5 text-ink-2 text-label font-regular">
          {t('inspector.otherNames', { names: joinWords(others, language) })}
        </p>
      )}
      <FactsList facts={facts} />
      {flags.map((flag) => (
        <Notice key={flag} tone="warn">
          {t(`flag.${flag}`)}
        </Notice>
      ))}
    </PanelSection>
  );
};

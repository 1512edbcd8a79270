import type { Place, Position } from '@waystation/domain';
import { joinWords, spokenLanguages } from '@waystation/i18n';
import { distanceText } from '@waystation/nearest';
import { classNames, useTranslator } from '@waystation/ui';
import { ChevronDown, LocateFixed, MapPin } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useTowns } from '../../search/towns/use-towns';
import type { FindState } from '../address/find-state';
import { whereWords } from './where-words';

type WhereCardProps = {
  /** Null: not said yet. */
  readonly from: Position | null;
  /** The area that they are somewhere in; null: the point itself is meant. */
  readonly area: string | null;
  /** The crossing or centre that stands there; null: none does. */
  readonly place: Place | null;
  /** How surely the device knows the point, in metres; null: it is not the device's. */
  readonly accuracyMetres: number | null;
  /** How many they are and what they need. */
  readonly question: Pick<FindState, 'people' | 'need' | 'consulate' | 'language'>;
  readonly countries: readonly string[];
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onPress: () => void;
};

const METERS_PER_KM = 1_000;

/** The question in two lines; pressing it opens what can be changed of it. */
export const WhereCard = (props: WhereCardProps) => {
  const { from, area, place, accuracyMetres, question, countries, isOpen, controls, onPress } =
    props;
  const words = useTranslator();
  const { t, formats, language } = words;
  const { people, need, consulate, language: spoken } = question;
  const towns = useTowns(countries, from !== null);
  // Thousands of towns are looked through for a point, and not again for each need that is pressed.
  const where = useMemo(
    () =>
      from === null
        ? words.t('find.whereUnknown')
        : whereWords(
            { from, area, place },
            towns.flatMap((country) => country.towns),
            words,
          ),
    [from, area, place, towns, words],
  );
  const Icon = accuracyMetres === null ? MapPin : LocateFixed;
  return (
    <Button
      onPress={onPress}
      aria-expanded={isOpen}
      aria-controls={controls}
      className="flex min-h-11 min-w-0 flex-1 cursor-pointer items-center gap-2.5 rounded-lg border border-line-2 bg-surface px-3 py-1.5 text-start data-hovered:bg-surface-2"
    >
      <Icon aria-hidden size={18} className="shrink-0 text-accent" />
      <span className="min-w-0 flex-1">
        <span className="block text-ink text-section">{where}</span>
        <span className="block text-ink-2 text-note">
          {accuracyMetres !== null && (
            <>
              {t('find.accuracy', {
                distance: distanceText(accuracyMetres / METERS_PER_KM, words),
              })}{' '}
            </>
          )}
          {joinWords(
            [
              t('find.placesFor', { count: people }),
              ...need.map((one) => t(`need.${one}`)),
              ...consulate.map((one) => t('find.consulateOf', { country: formats.country(one) })),
              spoken.length > 0 && t('find.speaks', { languages: spokenLanguages(spoken, words) }),
            ],
            language,
          )}
        </span>
      </span>
      <ChevronDown
        aria-hidden
        size={16}
        className={classNames('shrink-0 text-ink-3', isOpen && 'rotate-180')}
      />
    </Button>
  );
};

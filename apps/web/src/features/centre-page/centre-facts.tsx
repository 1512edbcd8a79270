import type { Centre } from '@waystation/domain';
import { joinWords, spokenLanguages } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { Link } from 'react-aria-components';
import { ClosedWay } from '../find-centre/answer/closed-way';
import { CountAge } from '../find-centre/answer/count-age';
import { FreeNumber } from '../find-centre/answer/free-number';
import { TravelLine } from '../find-centre/answer/travel-line';
import { RoadCredit } from '../find-centre/roads/road-credit';
import { type Fact, FactsList } from '../inspector/facts-list';
import type { NextCentre } from './if-full';

type CentreFactsProps = {
  readonly centre: Centre;
  readonly next: NextCentre;
  readonly addressOf: (id: string) => string;
  readonly moment: Date;
  readonly timeZone: string;
};

const Next = ({ next, addressOf, ...clock }: Omit<CentreFactsProps, 'centre'>) => {
  const { t, formats } = useTranslator();
  if (next === null) {
    return t('find.ifFullNone');
  }
  if (next === 'notAsked') {
    return t('find.ifFullUnknown');
  }
  return (
    <div className="grid justify-items-start">
      <Link
        href={addressOf(next.id)}
        className="touch-target font-semibold text-accent underline-offset-2 hover:underline"
      >
        <bdi>{formats.name(next.names) ?? next.id}</bdi>
      </Link>
      <TravelLine centre={next} />
      <ClosedWay centre={next} timeZone={clock.timeZone} />
      <span>
        <FreeNumber centre={next} /> <CountAge places={next.places} {...clock} />
      </span>
      <RoadCredit centres={[next]} />
    </div>
  );
};

const useFacts = ({ centre }: Pick<CentreFactsProps, 'centre'>): readonly Fact[] => {
  const words = useTranslator();
  const { t, formats, language } = words;
  const groups = (list: Centre['groups']): string | null =>
    joinWords(
      list.map((group) => t(`need.${group}`)),
      language,
    ) || null;
  const yesNo = (answer: boolean | null): string =>
    answer === null ? t('absence.unknown') : t(answer ? 'find.yes' : 'find.no');
  return [
    { id: 'groups', label: t('find.takesIn'), value: groups(centre.groups) },
    { id: 'refused', label: t('find.takesNotIn'), value: groups(centre.groupsRefused) },
    {
      id: 'languages',
      label: t('find.languages'),
      value: spokenLanguages(centre.languages, words) || t('absence.unknown'),
    },
    {
      id: 'consulates',
      label: t('find.consulates'),
      value: joinWords(centre.consulates.map(formats.country), language) || null,
    },
    { id: 'open24h', label: t('need.open24h'), value: yesNo(centre.isOpen24h) },
    { id: 'animals', label: t('need.companionAnimals'), value: yesNo(centre.takesAnimals) },
    { id: 'hours', label: t('centre.hours'), value: centre.openingHours },
    { id: 'by', label: t('centre.managedBy'), value: centre.managedBy },
    { id: 'contact', label: t('centre.contact'), value: centre.contact },
  ];
};

/** What else is known of a centre, and where to go on to where it is full. */
export const CentreFacts = ({ centre, ...rest }: CentreFactsProps) => {
  const { t } = useTranslator();
  const facts = useFacts({ centre });
  return (
    <FactsList
      facts={[...facts, { id: 'next', label: t('find.ifFull'), value: <Next {...rest} /> }]}
    />
  );
};

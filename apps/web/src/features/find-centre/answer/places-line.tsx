import { listOf, qualifiedText } from '@waystation/i18n';
import type { RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { subjectWords } from '../../centre-report/report-words';
import { PlacesBar } from '../../inspector/places-bar';

type PlacesLineProps = { readonly centre: RankedCentre };

/** On what numbers reports differ: none of them is told as if it held. */
const DifferingLine = ({ centre: { reasons } }: PlacesLineProps) => {
  const words = useTranslator();
  const { t, language } = words;
  const what = reasons.flatMap((reason) =>
    reason.code === 'reportsDiffer' ? reason.subjects.map((one) => subjectWords(one, words)) : [],
  );
  return (
    <p className="text-note text-warn">
      {t('centre.conflicting', { what: listOf(what, language) })}
    </p>
  );
};

/** People present, blocked places and capacity as a bar with its three numbers; nothing where they are not known. */
export const PlacesLine = ({ centre }: PlacesLineProps) => {
  const { t, formats } = useTranslator();
  const { places, free, freeBetween } = centre;
  const { capacity, blocked, present, qualifiers } = places;
  if (freeBetween !== null) {
    return <DifferingLine centre={centre} />;
  }
  if (capacity === null || present === null) {
    return null;
  }
  return (
    <div className="text-ink-2 text-note">
      <PlacesBar at={{ places, free, freeBetween }} />
      <div className="flex flex-wrap justify-between gap-x-3">
        <span>{qualifiedText(t('find.present', { count: present }), qualifiers.present, t)}</span>
        <span>
          {blocked === null
            ? t('find.blockedUnknown')
            : qualifiedText(t('find.blocked', { count: blocked }), qualifiers.blocked, t)}
        </span>
        <span>
          {t('centre.ofPlaces', {
            capacity: qualifiedText(formats.number(capacity), qualifiers.capacity, t),
          })}
        </span>
      </div>
    </div>
  );
};

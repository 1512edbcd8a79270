import type { Centre } from '@waystation/domain';
import { joinWords, spokenLanguages } from '@waystation/i18n';
import { useTranslator } from '@waystation/ui';
import { type Fact, FactsList } from '../inspector/facts-list';

type CentreFactsProps = { readonly centre: Centre };

const useFacts = ({ centre }: CentreFactsProps): readonly Fact[] => {
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

/** What else is known of a centre. */
export const CentreFacts = ({ centre }: CentreFactsProps) => (
  <FactsList facts={useFacts({ centre })} />
);

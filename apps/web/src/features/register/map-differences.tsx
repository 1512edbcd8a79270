import type { PublicationView } from '@waystation/domain';
import { isolate, languageInfo, listOf, type Translator } from '@waystation/i18n';
import { type MapChange, mapChanges } from '@waystation/print/map-changes';
import { useTranslator } from '@waystation/ui';

type MapDifferencesProps = {
  readonly before: PublicationView;
  readonly after: PublicationView;
};

/** Parameters of a sheet that the composer has fields for, by which their makers know them. */
const FIELDS = [
  'paper',
  'direction',
  'template',
  'subtitle',
  'summary',
  'status',
  'glide',
  'producer',
  'donor',
  'feedback',
] as const;

type Fact = Extract<MapChange, { readonly of: 'facts' }>;

/** A fact as people read it, of the version that has it. */
const factText = (
  name: Fact['name'],
  map: PublicationView,
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string => {
  switch (name) {
    case 'title':
      return isolate(map.title);
    case 'asOf':
      return map.asOf === null ? t('register.change.nothing') : formats.date(map.asOf);
    case 'language':
      return languageInfo(map.language).ownName;
    case 'audience':
      return t(`register.audience.${map.audience}`);
    default:
      return name satisfies never;
  }
};

/** What differs, a line each: facts with their values, of view and page that they do. */
const linesOf = (
  { before, after }: MapDifferencesProps,
  translator: Pick<Translator, 't' | 'formats' | 'language'>,
): readonly string[] => {
  const { t, language } = translator;
  const changes = mapChanges(before, after);
  const sheet = changes.flatMap((change) => (change.of === 'sheet' ? [change.name] : []));
  const fields = FIELDS.filter((name) => sheet.includes(name)).map((name) => t(`snapshot.${name}`));
  const facts = changes.flatMap((change) =>
    change.of === 'facts'
      ? [
          t('register.change.line', {
            what: t(`register.change.${change.name}`),
            after: factText(change.name, after, translator),
            before: factText(change.name, before, translator),
          }),
        ]
      : [],
  );
  const has = (of: MapChange['of']): boolean => changes.some((change) => change.of === of);
  const page = t('register.change.sheet');
  return [
    ...facts,
    ...(has('view') ? [t('register.change.view')] : []),
    ...(has('sheet') ? [fields.length === 0 ? page : `${page} (${listOf(fields, language)})`] : []),
    ...(has('data') ? [t('register.change.data')] : []),
  ];
};

/** In what a version of a map differs from the one before it, for whoever reviews or replaces it. */
export const MapDifferences = (props: MapDifferencesProps) => {
  const translator = useTranslator();
  const lines = linesOf(props, translator);
  return lines.length === 0 ? (
    <p className="text-body">{translator.t('register.changes.none')}</p>
  ) : (
    <ul className="list-disc ps-5 text-body">
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
};

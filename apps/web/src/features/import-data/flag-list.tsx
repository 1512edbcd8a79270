import type { ImportFlag } from '@waystation/domain';
import { Table, useTranslator } from '@waystation/ui';
import { InEnglish } from './in-english';
import { ScrollRegion } from './scroll-region';

/** A screen lists so many; the file is mended at its source, and looked at again. */
const MOST_LISTED = 200;

/** What was noticed of rows that are read: the data are kept as they came. */
export const FlagList = ({ flags }: { readonly flags: readonly ImportFlag[] }) => {
  const { t, formats, language } = useTranslator();
  const numbered = flags.slice(0, MOST_LISTED).map((flag, index) => ({ ...flag, id: `${index}` }));
  return (
    <section aria-label={t('import.flags')} className="grid gap-2">
      {language !== 'en' && <p className="text-ink-2 text-note">{t('import.inEnglish')}</p>}
      <ScrollRegion label={t('import.flags')}>
        <Table
          caption={t('import.flags')}
          rows={numbered}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'row',
              header: t('import.row'),
              isRowHeader: true,
              cell: ({ row }) => (row === null ? '' : formats.number(row)),
            },
            { id: 'of', header: t('import.of'), cell: ({ subject }) => <bdi>{subject}</bdi> },
            {
              id: 'detail',
              header: t('import.found'),
              cell: ({ detail }) => <InEnglish text={detail} />,
            },
            {
              id: 'remedy',
              header: t('import.remedy'),
              cell: ({ remedy }) => remedy !== undefined && <InEnglish text={remedy} />,
            },
          ]}
        />
      </ScrollRegion>
      {flags.length > MOST_LISTED && (
        <p className="text-ink-2 text-note">
          {t('import.flagsMore', { count: flags.length - MOST_LISTED })}
        </p>
      )}
    </section>
  );
};

import { useQuery } from '@tanstack/react-query';
import { AdminLevel, Day, type OperationCode, Pcode } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { type SourcesAsked, sourceQueries } from '../../api/source-queries';
import type { FlashDraft } from './flash-draft';

type KnownBeforeNoteProps = {
  readonly operation: OperationCode;
  readonly draft: FlashDraft;
};

const DAY_MS = 86_400_000;

const dayBefore = (day: Day): Day =>
  Day.parse(new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10));

const askedOf = ({ whereKind, pcode, level, from }: FlashDraft): SourcesAsked | null =>
  whereKind === 'area' && pcode !== null && level !== null && from !== null
    ? {
        subject: { kind: 'area', pcode: Pcode.parse(pcode), level: AdminLevel.parse(level) },
        ...{ group: 'idp', unit: 'individuals', measure: 'stock', asOf: dayBefore(from) },
      }
    : null;

type KnownProps = { readonly operation: OperationCode; readonly asked: SourcesAsked };

const Known = ({ operation, asked }: KnownProps) => {
  const { t, formats } = useTranslator();
  const { data } = useQuery(sourceQueries(operation).figureSources(asked));
  if (data === undefined) {
    return null;
  }
  const known = data.sides.flatMap(({ passport, value, qualifier }) =>
    value === null || qualifier !== 'exact' ? [] : [{ passport, value }],
  );
  return (
    <div className="grid gap-1 text-note">
      <p className="text-ink-2 text-label">{t('flash.known')}</p>
      {known.map(({ passport: { series, asOf, method }, value }) => (
        <p key={series} className="flex flex-wrap gap-x-3">
          {[formats.number(value), series, t(`method.${method}`), formats.date(asOf)].map(
            (text) => (
              <bdi key={text}>{text}</bdi>
            ),
          )}
        </p>
      ))}
      <p className="text-ink-2">{t(known.length === 0 ? 'flash.knownNone' : 'flash.knownNote')}</p>
    </div>
  );
};

/**
 * The displaced people who were known in the area on the day before the event, of each source with its
 * date, as everybody is told of them. The page of the update has them by itself.
 */
export const KnownBeforeNote = ({ operation, draft }: KnownBeforeNoteProps) => {
  const asked = askedOf(draft);
  return asked === null ? null : <Known operation={operation} asked={asked} />;
};

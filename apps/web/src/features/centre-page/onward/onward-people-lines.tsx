import { listOf, qualifiedText } from '@waystation/i18n';
import type { OnwardAnswer } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { CountAge } from '../../find-centre/answer/count-age';

type OnwardPeopleLinesProps = {
  readonly found: Pick<OnwardAnswer, 'people' | 'question' | 'had'>;
  readonly isAsked: boolean;
  readonly moment: Date;
  readonly timeZone: string;
};

/** For how many people places were looked for, and how old that number is. */
const People = ({ found, isAsked, ...clock }: OnwardPeopleLinesProps) => {
  const { t, formats } = useTranslator();
  const { people, question } = found;
  if (people.kind === 'present') {
    const number = qualifiedText(formats.number(people.people), people.qualifier, t);
    return (
      <>
        <p>
          <b className="font-semibold">{t('onward.forPresent', { people: number })}</b>{' '}
          <CountAge places={people} {...clock} />
        </p>
        {people.isDisputed && <p className="text-warn">{t('onward.disputed')}</p>}
        {people.freshness === 'expired' && <p className="text-warn">{t('onward.tooOld')}</p>}
      </>
    );
  }
  return (
    <p>
      <b className="font-semibold">
        {t(people.kind === 'none' ? 'onward.nobodyPresent' : 'onward.presentUnknown')}
      </b>{' '}
      {people.kind === 'none' && <CountAge places={people} {...clock} />}{' '}
      {isAsked ? t('onward.forAsked', { count: question.people }) : t('sheet.anyNumber')}
    </p>
  );
};

/** What was assumed of what they need. */
const Assumed = ({ found }: Pick<OnwardPeopleLinesProps, 'found'>) => {
  const { t, language } = useTranslator();
  const { people, question, had } = found;
  const needs = (list: typeof had): string =>
    listOf(
      list.map((need) => t(`need.${need}`)),
      language,
    );
  const isOfThose = people.kind === 'present';
  return (
    <>
      {isOfThose && question.needs.length > 0 && (
        <p>{t('onward.assumedGroups', { groups: needs(question.needs) })}</p>
      )}
      {had.length > 0 && <p>{t('onward.had', { list: needs(had) })}</p>}
      {isOfThose && question.needs.length + had.length === 0 && <p>{t('onward.anyOpen')}</p>}
    </>
  );
};

/** For whom the next centres were looked for, and what was assumed of them. */
export const OnwardPeopleLines = (props: OnwardPeopleLinesProps) => (
  <div className="grid gap-1 text-ink-2 text-note">
    <People {...props} />
    <Assumed found={props.found} />
  </div>
);

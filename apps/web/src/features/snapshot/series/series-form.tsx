import type { SeriesFile } from '@waystation/domain';
import { SERIES_FILES } from '@waystation/domain';
import { Button, useTranslator } from '@waystation/ui';
import { levelWords } from '@waystation/view';
import { type ReactNode, useId, useState } from 'react';
import { ChoiceRow } from '../panel/choice-row';
import type { Composer } from '../use-composer';
import type { SeriesWanted } from './series-requests';

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
};

const Choice = ({ label, value, onChange, children }: ChoiceProps) => {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-ink-2 text-label">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="h-8.5 w-full rounded-md border border-line-2 bg-surface px-2 text-body text-ink pointer-coarse:h-11"
      >
        {children}
      </select>
    </div>
  );
};

/** What a series goes through once. */
const ONCE = '';
const ROUNDS = 'rounds';
const LANGUAGES = 'languages';

type SeriesFormProps = {
  readonly composer: Composer;
  readonly isAsking: boolean;
  /** What went wrong; null: nothing. */
  readonly problem: ReactNode;
  readonly onBegin: (wanted: SeriesWanted) => void;
};

/** What the page that is shown is to be made for: areas, rounds or languages, and as which file. */
export const SeriesForm = ({ composer, isAsking, problem, onBegin }: SeriesFormProps) => {
  const words = useTranslator();
  const { t } = words;
  const { levels, levelNames } = composer.overview;
  const ofAreas = levels.filter(({ areas }) => areas > 1);
  const deepest = ofAreas.at(-1);
  const [over, setOver] = useState(deepest === undefined ? ROUNDS : `areas:${deepest.level}`);
  const [then, setThen] = useState(ONCE);
  const [file, setFile] = useState<SeriesFile>('pdf');
  const inner = then === over ? ONCE : then;
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isAsking) {
          onBegin({ over: [over, inner].filter(Boolean).join(','), file });
        }
      }}
    >
      <p className="text-body text-ink-2">{t('snapshot.series.how')}</p>
      <Choice label={t('snapshot.series.over')} value={over} onChange={setOver}>
        {ofAreas.map(({ level, areas }) => (
          <option key={level} value={`areas:${level}`}>
            {t('snapshot.series.areas', {
              areas: levelWords(levelNames, level, words)?.other ?? '',
              count: areas,
            })}
          </option>
        ))}
        <option value={ROUNDS}>{t('snapshot.series.rounds')}</option>
        <option value={LANGUAGES}>{t('snapshot.series.languages')}</option>
      </Choice>
      <Choice label={t('snapshot.series.then')} value={inner} onChange={setThen}>
        <option value={ONCE}>{t('snapshot.series.once')}</option>
        {[ROUNDS, LANGUAGES]
          .filter((each) => each !== over)
          .map((each) => (
            <option key={each} value={each}>
              {t(each === ROUNDS ? 'snapshot.series.rounds' : 'snapshot.series.languages')}
            </option>
          ))}
      </Choice>
      <ChoiceRow
        label={t('snapshot.series.file')}
        segments={SERIES_FILES.map((id) => ({ id, label: t(`snapshot.series.file.${id}`) }))}
        value={file}
        onChange={setFile}
      />
      {problem}
      <Button type="submit" variant="primary" isDisabled={isAsking}>
        {t('snapshot.series.begin')}
      </Button>
    </form>
  );
};

import { useTranslator } from '@waystation/ui';

type FigureTileProps = {
  readonly count: number;
  readonly label: string;
  readonly tone?: 'ink' | 'warn' | 'crit';
};

const TONES = { ink: 'text-ink', warn: 'text-warn', crit: 'text-crit' } as const;

/** One number of an import with its word under it. */
export const FigureTile = ({ count, label, tone = 'ink' }: FigureTileProps) => {
  const { formats } = useTranslator();
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-ink-2 text-label">{label}</dt>
      <dd className={`font-semibold text-title ${TONES[tone]}`}>{formats.number(count)}</dd>
    </div>
  );
};

import type { RankedCentre } from '@waystation/nearest';
import { CountAge } from './count-age';
import { FreeNumber } from './free-number';

type FreeFigureProps = {
  readonly centre: Pick<RankedCentre, 'free' | 'places' | 'status'>;
  readonly moment: Date;
  readonly timeZone: string;
};

/** Free places with the age of the count; never a number without it. */
export const FreeFigure = ({ centre, moment, timeZone }: FreeFigureProps) => (
  <div className="grid justify-items-end text-end">
    <span className="whitespace-nowrap leading-tight">
      <FreeNumber centre={centre} />
    </span>
    <CountAge places={centre.places} moment={moment} timeZone={timeZone} />
  </div>
);

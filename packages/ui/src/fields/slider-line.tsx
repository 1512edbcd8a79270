import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { SliderThumb, SliderTrack } from 'react-aria-components';

type SliderLineProps = {
  /** The value in words, read aloud. */
  readonly valueText: string;
  readonly className: string;
};

const Lines = ({
  percent,
  children,
}: {
  readonly percent: number;
  readonly children: ReactNode;
}) => (
  <>
    <span className="absolute inset-x-0 inset-y-[calc(50%-1.5px)] rounded-full bg-line-2" />
    <span
      className="absolute inset-y-[calc(50%-1.5px)] start-0 rounded-full bg-accent"
      style={{ inlineSize: `${percent}%` }}
    />
    {children}
  </>
);

/** The line of a slider with its filled part and thumb. */
export const SliderLine = ({ valueText, className }: SliderLineProps) => {
  const input = useRef<HTMLInputElement>(null);

  // React Aria writes the bare number after each change; a date or a percentage says more.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', valueText));

  return (
    <SliderTrack className={`relative h-4 cursor-pointer pointer-coarse:h-11 ${className}`}>
      {({ state }) => (
        <Lines percent={state.getThumbPercent(0) * 100}>
          <SliderThumb
            inputRef={input}
            className="top-1/2 size-2.5 rounded-full border-2 border-accent bg-surface pointer-coarse:size-5"
          />
        </Lines>
      )}
    </SliderTrack>
  );
};

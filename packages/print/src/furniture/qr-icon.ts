import qrcode from 'qrcode-generator';
import { element } from '#map/svg/markup';

/** Modules of white round a code, so that phones find it (ISO/IEC 18004). */
const QUIET = 4;

/** A link as a code that phones read; a longer link makes a finer one. */
export const qrIcon = (link: string): string => {
  const code = qrcode(0, 'M');
  code.addData(link);
  code.make();
  const modules = code.getModuleCount();
  const indices = Array.from({ length: modules }, (_, index) => index);
  const d = indices
    .flatMap((y) => indices.filter((x) => code.isDark(y, x)).map((x) => `M${x} ${y}h1v1h-1z`))
    .join('');
  const side = modules + QUIET * 2;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: side,
      height: side,
      viewBox: `${-QUIET} ${-QUIET} ${side} ${side}`,
    },
    element('path', { d, fill: '#16211f' }),
  );
};

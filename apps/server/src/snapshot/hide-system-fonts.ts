import { join } from 'node:path';
import { projectRoot } from '../start/project-root';

/**
 * Keeps the typesetter from the fonts of this machine, which it has no setting for: where one line of a
 * drawing has letters of two scripts, it would take any font that has both. Read where fonts are found by
 * fontconfig, as on Linux. A thread has a copy of these variables, so this is called by whoever starts it.
 */
export const hideSystemFonts = (): void => {
  process.env.FONTCONFIG_FILE = join(projectRoot(), 'apps/server/no-system-fonts.conf');
};

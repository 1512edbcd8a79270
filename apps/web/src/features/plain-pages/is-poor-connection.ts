import { savesData } from '../../offline/saves-data';

/** Lines on which the map takes a minute, as browsers name them (Network Information API). */
const SLOW: readonly unknown[] = ['slow-2g', '2g'];

/** Whether a browser says that its line is poor or that its reader saves data; most do not say. */
export const isPoorConnection = (of: object = navigator): boolean => {
  const connection: unknown = Reflect.get(of, 'connection');
  return (
    savesData(of) ||
    (connection instanceof Object && SLOW.includes(Reflect.get(connection, 'effectiveType')))
  );
};

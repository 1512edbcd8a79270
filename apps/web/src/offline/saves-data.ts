/** Whether a browser says that its reader saves data (Network Information API); most do not say. */
export const savesData = (of: object = navigator): boolean => {
  const connection: unknown = Reflect.get(of, 'connection');
  return connection instanceof Object && Reflect.get(connection, 'saveData') === true;
};

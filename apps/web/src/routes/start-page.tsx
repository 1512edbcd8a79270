import { NoOperation } from '../features/states/no-operation';

/** `/` where the server holds no operation yet. */
export const StartPage = () => <NoOperation />;

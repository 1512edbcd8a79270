import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createAppRouter } from './router';

type AppProps = { readonly queries: QueryClient };

/** The application: cache of what was read, and addresses. */
export const App = ({ queries }: AppProps) => {
  const [router] = useState(() => createAppRouter(queries));
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
};

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NotFetched } from './components/NotDrawn.js';
import { router } from './router.js';
import { queries } from './store/api.js';
import { chooseTheme, themeOf } from './store/theme.js';
import './styles.css';
import { startWords } from './words/index.js';

startWords();
chooseTheme(themeOf());
// The tables of the two faces are larger than the desk itself; the words are there before them.
void import('./fonts.js');

createRoot(document.getElementById('desk')!, {
  // Said where the screen would stand.
  onCaughtError: (error) => error instanceof NotFetched || console.error(error),
}).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

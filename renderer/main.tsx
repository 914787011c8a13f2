import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './styles/app.scss';

// A file dropped beside the drop zone must not replace the window with itself.
for (const name of ['dragover', 'drop'] as const)
  window.addEventListener(name, (event) => {
    event.preventDefault();
  });

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

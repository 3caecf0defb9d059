import { countVisit } from './visits.js';

const root = document.documentElement;
const sizes = ['smaller', 'usual', 'larger', 'largest'];

/** @param {string} name @param {string} value */
function remember(name, value) {
  root.dataset[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // It holds for this page.
  }
}

function offerSettings() {
  const group = document.querySelector('[data-settings]');
  const contrast = group?.querySelector('[data-contrast]');
  if (!(group instanceof HTMLElement) || !contrast) return;
  const showContrast = () => contrast.setAttribute('aria-pressed', String(root.dataset.contrast === 'high'));
  group.hidden = false;
  showContrast();
  contrast.addEventListener('click', () => {
    remember('contrast', root.dataset.contrast === 'high' ? 'usual' : 'high');
    showContrast();
  });
  for (const button of group.querySelectorAll('[data-size]')) {
    button.addEventListener('click', () => remember('text', sizeAfter(button.getAttribute('data-size'))));
  }
}

/** @param {string | null} asked */
function sizeAfter(asked) {
  if (asked === 'usual') return 'usual';
  const at = sizes.indexOf(root.dataset.text ?? 'usual');
  const next = Math.min(Math.max(at + (asked === 'larger' ? 1 : -1), 0), sizes.length - 1);
  return sizes[next] ?? 'usual';
}

function offerPrinting() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.removeAttribute('hidden');
    button.addEventListener('click', () => window.print());
  }
}

offerSettings();
offerPrinting();
countVisit();
if (document.querySelector('[data-ask]')) import('./ask.js').then(({ offerAsking }) => offerAsking());
if (document.querySelector('[data-track]')) import('./track.js').then(({ offerTracking }) => offerTracking());

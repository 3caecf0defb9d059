import { ask } from './api.js';

/** Whoever keeps a page open is still here: told every so many milliseconds. */
const every = 2 * 60_000;

const number = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN');

/** Notes that somebody is here, and shows how many are; without the counter's API the page says nothing of it. */
export async function countVisit() {
  const box = document.querySelector('[data-visits]');
  if (!(box instanceof HTMLElement)) return;
  try {
    await ask('/visits', { method: 'POST', body: {} });
    const counts = await ask('/visits');
    for (const place of box.querySelectorAll('[data-count]')) {
      const count = counts?.[place.getAttribute('data-count') ?? ''];
      if (typeof count !== 'number') return;
      place.textContent = number.format(count);
    }
    box.hidden = false;
    setInterval(() => {
      if (document.visibilityState === 'visible')
        ask('/visits', { method: 'POST', body: {} }).catch(() => {});
    }, every);
  } catch {
    box.hidden = true;
  }
}

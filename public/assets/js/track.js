import { ask, language, part, Refusal, reasonsOf, showFaults, written } from './api.js';

const days = new Set(['receivedAt', 'due', 'answeredAt']);

/** @param {HTMLElement} place @param {Record<string, unknown>} question */
function fillLines(place, question) {
  for (const line of place.querySelectorAll('[data-line]')) {
    const name = line.getAttribute('data-line') ?? '';
    const value = question[name];
    const target = line.querySelector('dd, [data-value]');
    if (!(line instanceof HTMLElement) || !target) continue;
    line.hidden = typeof value !== 'string' || value === '';
    target.textContent = typeof value === 'string' ? (days.has(name) ? written(value) : value) : '';
  }
}

/** @param {HTMLElement} place @param {string} text */
function fillAnswer(place, text) {
  const paragraphs = text.split(/\n+/).filter(Boolean);
  part(place, '[data-answer-text]').replaceChildren(
    ...paragraphs.map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    }),
  );
}

const over = new Set(['withdrawn', 'erased']);

/** @param {HTMLElement} place @param {Record<string, any>} question */
function show(place, question) {
  part(place, '[data-progress]').textContent = question.progressLabel?.[language] ?? question.progress;
  fillLines(place, question);
  const isAnswered = typeof question.answerText === 'string' && question.answerText !== '';
  part(place, '[data-answer]').hidden = !isAnswered;
  if (isAnswered) fillAnswer(place, question.answerText);
  const link = part(place, '[data-public-link]');
  link.setAttribute('href', `${link.dataset.base}/${encodeURIComponent(question.documentId ?? '')}`);
  part(place, '[data-public]').hidden = !question.documentId || question.progress !== 'answered';
  part(place, '[data-rate]').hidden = !isAnswered || question.rating !== null;
  part(place, '[data-rated]').hidden = !isAnswered || question.rating === null;
  part(place, '[data-withdraw]').hidden = over.has(question.progress);
  part(place, '[data-withdrawn]').hidden = true;
  place.hidden = false;
  place.focus();
}

/** Shows what became of a question to whoever has its code. The code is kept in no address. */
export function offerTracking() {
  const form = part(document, '[data-track]');
  const place = part(document, '[data-tracked]');
  const status = part(form, '[data-status]');
  const field = part(form, '#code');
  if (!(field instanceof HTMLInputElement)) return;
  const path = () => `/questions/track/${encodeURIComponent(field.value.trim())}`;
  form.hidden = false;

  /** @param {() => Promise<void>} act */
  async function attempt(act) {
    showFaults(form, []);
    status.textContent = form.dataset.looking ?? '';
    try {
      await act();
    } catch (error) {
      const isUnknown = error instanceof Refusal && (error.status === 404 || error.status === 405);
      showFaults(form, isUnknown ? [form.dataset.unknown ?? ''] : reasonsOf(error, form.dataset));
    } finally {
      status.textContent = '';
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    place.hidden = true;
    if (field.value.trim() === '') return showFaults(form, [form.dataset.missing ?? '']);
    attempt(async () => show(place, (await ask(path())).data));
  });

  const rating = part(place, '[data-rate]');
  rating.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = rating.querySelector('input:checked');
    if (!(chosen instanceof HTMLInputElement)) return;
    attempt(async () => {
      await ask(`${path()}/rating`, { method: 'POST', body: { score: Number(chosen.value) } });
      rating.hidden = true;
      part(place, '[data-rated]').hidden = false;
    });
  });

  part(place, '[data-withdraw-go]').addEventListener('click', () =>
    attempt(async () => {
      await ask(`${path()}/withdraw`, { method: 'POST', body: {} });
      part(place, '[data-withdraw]').hidden = true;
      part(place, '[data-withdrawn]').hidden = false;
    }),
  );
}

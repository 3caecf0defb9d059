import { ask, language, part, reasonsOf, showFaults, written } from './api.js';

/**
 * @typedef {{ algorithm: string, challenge: string, salt: string, signature: string, maxnumber: number,
 *   consent: { version: string, text: Record<string, string> } }} Challenge
 */

/** @returns {Promise<Challenge>} */
const newChallenge = async () => (await ask('/questions/challenge')).data;

/** The proof of work that goes with a question. @param {Challenge} given @returns {Promise<string>} */
function proofFor({ algorithm, challenge, salt, signature, maxnumber }) {
  const worker = new Worker(new URL('./proof.js', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new TypeError('the worker failed')));
    worker.addEventListener('message', ({ data: number }) => {
      worker.terminate();
      if (number === null) reject(new TypeError('there is no such number'));
      else resolve(btoa(JSON.stringify({ algorithm, challenge, number, salt, signature })));
    });
    worker.postMessage({ challenge, salt, maxnumber });
  });
}

/** @param {HTMLFormElement} form */
function filledIn(form) {
  const given = Object.fromEntries(new FormData(form));
  const { consent: _consent, ...rest } = given;
  return Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => value !== '' || name === 'website'),
  );
}

/** Names what is missing, and marks it. @param {HTMLFormElement} form @returns {string[]} */
function missingIn(form) {
  const fields = [...form.elements].filter(
    (field) =>
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement,
  );
  return fields.flatMap((field) => {
    const isValid = field.checkValidity();
    field.setAttribute('aria-invalid', String(!isValid));
    if (isValid) return [];
    const isConsent = field.name === 'consent';
    const label = isConsent ? form.querySelector('fieldset:has([name=consent]) legend') : field.labels?.[0];
    return [`${form.dataset.missing ?? ''} ${(label?.firstChild?.textContent ?? field.name).trim()}.`];
  });
}

/** @param {{ trackingCode: string, due: string | null }} receipt */
function showReceipt({ trackingCode, due }) {
  const done = part(document, '[data-done]');
  part(done, '[data-code]').textContent = trackingCode;
  part(done, '[data-due]').textContent = written(due);
  part(done, '[data-due-line]').hidden = !due;
  done.hidden = false;
  done.focus();
  const copy = part(done, '[data-copy]');
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(trackingCode);
    copy.textContent = copy.dataset.copied ?? '';
  });
}

/** Offers the form where the portal takes questions in. */
export async function offerAsking() {
  const form = part(document, '[data-ask]');
  if (!(form instanceof HTMLFormElement)) return;
  const status = part(form, '[data-status]');
  const send = part(form, 'button[type=submit]');
  /** @type {Challenge} */
  let given;
  try {
    given = await newChallenge();
  } catch {
    part(document, '[data-unavailable]').hidden = false;
    return;
  }
  part(form, '[data-consent]').textContent = given.consent.text[language] ?? '';
  form.hidden = false;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const missing = missingIn(form);
    showFaults(form, missing);
    if (missing.length > 0) return;
    if (!globalThis.isSecureContext) return showFaults(form, [form.dataset.secure ?? '']);
    send.setAttribute('disabled', '');
    status.textContent = form.dataset.working ?? '';
    try {
      const body = { ...filledIn(form), consent: true, consentVersion: given.consent.version };
      const receipt = await ask('/questions', {
        method: 'POST',
        body: { ...body, proof: await proofFor(given) },
      });
      form.hidden = true;
      showReceipt(receipt);
    } catch (error) {
      showFaults(form, reasonsOf(error, form.dataset));
      // A proof is used once, and the text of the consent may have changed.
      given = await newChallenge().catch(() => given);
      part(form, '[data-consent]').textContent = given.consent.text[language] ?? '';
    } finally {
      status.textContent = '';
      send.removeAttribute('disabled');
    }
  });
}

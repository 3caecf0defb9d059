/** The language of the frame; refusals come in it. */
export const language = document.documentElement.lang === 'en' ? 'en' : 'vi';

/** What the API refused, with every reason in words. */
export class Refusal extends Error {
  /** @param {number} status @param {string[]} reasons */
  constructor(status, reasons) {
    super(reasons.join(' '));
    this.status = status;
    this.reasons = reasons;
  }
}

/**
 * Asks the public API; its answer, or null where it has none.
 * @param {string} path below `/api`
 * @param {{ method?: string, body?: unknown }} [options]
 * @throws {Refusal} with the reasons; TypeError where nobody answers
 */
export async function ask(path, { method = 'GET', body } = {}) {
  const answer = await fetch(`/api${path}`, {
    method,
    credentials: 'omit',
    headers: {
      Accept: 'application/json',
      'Accept-Language': language,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const content = text === '' ? null : read(text);
  if (answer.ok) return content;
  const reasons = content?.error?.details?.reasons?.map(
    (/** @type {{ message: string }} */ one) => one.message,
  );
  throw new Refusal(answer.status, reasons ?? []);
}

/** @param {string} text */
function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const zone = 'Asia/Ho_Chi_Minh';

/** A local day or an instant as 01/12/2026. @param {string | null} value */
export function written(value) {
  if (!value) return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split('-').reverse().join('/');
  return new Intl.DateTimeFormat('vi-VN', {
    timeZone: zone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date(value));
}

/**
 * Shows what is wrong, and takes the reader there.
 * @param {Element} form @param {string[]} reasons
 */
export function showFaults(form, reasons) {
  const box = form.querySelector('[data-faults]');
  if (!(box instanceof HTMLElement)) return;
  box.replaceChildren(
    ...reasons.map((reason) => {
      const line = document.createElement('p');
      line.textContent = reason;
      return line;
    }),
  );
  box.hidden = reasons.length === 0;
  if (reasons.length > 0) box.focus();
}

/**
 * What went wrong, in words.
 * @param {unknown} error @param {DOMStringMap} words of the form: `failed`, `offline`
 */
export function reasonsOf(error, words) {
  if (!(error instanceof Refusal)) return [words.offline ?? ''];
  return error.reasons.length > 0 ? error.reasons : [words.failed ?? ''];
}

/** @param {ParentNode} within @param {string} selector */
export function part(within, selector) {
  const found = within.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the page has no ${selector}`);
  return found;
}

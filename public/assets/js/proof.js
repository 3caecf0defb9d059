// A worker: looks for the number whose hash the server asked for, so that the page stays answerable meanwhile.

const encoder = new TextEncoder();
const atOnce = 500;

/** @param {string} text */
async function hashOf(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {{ challenge: string, salt: string, maxnumber: number }} given @returns {Promise<number | null>} */
async function search({ challenge, salt, maxnumber }) {
  for (let first = 0; first <= maxnumber; first += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, maxnumber - first + 1) }, (_, at) => first + at);
    const hashes = await Promise.all(numbers.map((number) => hashOf(`${salt}${number}`)));
    const found = hashes.indexOf(challenge);
    if (found >= 0) return first + found;
  }
  return null;
}

self.addEventListener('message', async ({ data }) => {
  self.postMessage(await search(data));
});

// Read by every Node, so that an old one gets a sentence instead of a syntax error: nothing newer than ES2019 here.
export const OLDEST_NODE = 20;
export const NEWEST_NODE = 26;

/**
 * Tells whether this Node can run the project; where it cannot, says so in one sentence and sets exit code 1.
 * @returns {boolean} true where the launcher may go on
 */
export function nodeIsSupported() {
  const version = process.versions.node;
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST_NODE && major <= NEWEST_NODE) return true;
  const range = `${OLDEST_NODE}–${NEWEST_NODE}`;
  console.error(
    `✖ Node.js ${version} không dùng được: hãy cài Node.js 24 (nhận các bản ${range}) rồi chạy lại.`,
  );
  console.error(
    `  Node.js ${version} will not do: install Node.js 24 (${range} are accepted) and run again.`,
  );
  process.exitCode = 1;
  return false;
}

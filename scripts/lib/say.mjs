import process from 'node:process';

/** What stops a command and can be cured by whoever started it: one sentence in each language, no stack. */
export class Refusal extends Error {
  /**
   * @param {string} vi the sentence in Vietnamese, naming the cure
   * @param {string} en the same in English
   * @param {unknown} [cause] what the machine said
   */
  constructor(vi, en, cause) {
    super(en, { cause });
    this.name = 'Refusal';
    this.vi = vi;
    this.en = en;
  }
}

/**
 * Tells of a step, Vietnamese first.
 * @param {string} vi
 * @param {string} en
 */
export function say(vi, en) {
  process.stdout.write(`→ ${vi} · ${en}\n`);
}

/**
 * Runs a command to its exit code. A Refusal ends it with its sentence, anything else with its stack; both with code 1.
 * @param {() => Promise<number | void>} command resolves to the exit code, or to nothing for 0
 */
export async function conduct(command) {
  // A terminal that was closed must not end the command before it has stopped what it started.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    if (error instanceof Refusal) process.stderr.write(`✖ ${error.vi}\n  ${error.en}\n`);
    else console.error(error);
    process.exitCode = 1;
  }
}

/**
 * Repeats a line while a long step lasts, so that nobody takes it for hanging.
 * @template T
 * @param {string} vi
 * @param {string} en
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function withProgress(vi, en, step) {
  say(`${vi} …`, `${en} …`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => say(`${vi}: ${seconds()} giây`, `${en}: ${seconds()} s`), 15_000);
  try {
    const result = await step();
    say(`${vi}: xong sau ${seconds()} giây`, `${en}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}

/**
 * Retells a failure of the file system as the sentence that cures it; any other error comes back as it was.
 * @param {unknown} error
 * @param {string} place the folder or file that was to be written
 * @returns {unknown}
 */
export function retellFileError(error, place) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new Refusal(
      `Không ghi được vào ${place}: hãy chạy bằng tài khoản sở hữu thư mục này, hoặc cấp cho tài khoản hiện tại quyền ghi.`,
      `Cannot write to ${place}: run as the user who owns this folder, or give the present user the right to write there.`,
      error,
    );
  }
  if (code === 'ENOSPC') {
    return new Refusal(
      `Ổ đĩa đã đầy khi ghi vào ${place}: hãy giải phóng dung lượng rồi chạy lại.`,
      `The disk is full while writing to ${place}: free some space and run again.`,
      error,
    );
  }
  return error;
}

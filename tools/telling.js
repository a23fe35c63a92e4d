/** Says on standard error what is being done; at a terminal for how long already, too, so that nobody takes it for stuck. */
import process from 'node:process';

/**
 * @template Result
 * @param {string} words what is being done
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function telling(words, work) {
  if (!process.stderr.isTTY) {
    console.error(`${words} …`);
    return work();
  }
  const begun = Date.now();
  const say = (end) =>
    process.stderr.write(`\r${words} … ${Math.round((Date.now() - begun) / 1000)} s${end}`);
  say('');
  const clock = setInterval(say, 1000, '');
  try {
    return await work();
  } finally {
    clearInterval(clock);
    say('\n');
  }
}

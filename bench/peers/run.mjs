/** One measurement of a peer, in a process of its own: `node run.mjs NAME FILE` prints megabytes of text a second. */
import { readFileSync } from 'node:fs';

const [name = '', file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');

const peers = {
  async 'markdownlint, all rules'() {
    const { lint } = await import('markdownlint/sync');
    return () => lint({ strings: { text } });
  },
  async 'markdownlint, ordered lists only'() {
    const { lint } = await import('markdownlint/sync');
    return () => lint({ strings: { text }, config: { default: false, MD029: true } });
  },
  async 'cspell, English words'() {
    const { spellCheckDocument } = await import('cspell-lib');
    const options = { generateSuggestions: false, noConfigSearch: true };
    return () =>
      spellCheckDocument({ uri: 'text.txt', text, languageId: 'plaintext', locale: 'en' }, options, {});
  },
  async 'Harper, grammar of English'() {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return () => linter.lint(text, { language: 'plaintext' });
  },
};

const make = peers[name];
if (!make) throw new Error(`no peer named ${name}`);
const run = await make();
const times = name.startsWith('Harper') ? 2 : 4;
let least = Infinity;
for (let i = 0; i < times; i++) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  least = Math.min(least, (user + system) / 1000);
}
console.log(JSON.stringify({ megabytesPerSecond: text.length / 1000 / least }));
process.exit(0);

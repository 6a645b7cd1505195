/**
 * Compares the dates, terms and durations of the model with the labels: `npx tsx test/labels/score-dates.ts [--list]
 * [FILE…]`. With `--list` it names every difference by file and offset. Needs the corpus beside the repository and
 * says so where it is absent.
 */
import { corpusIsThere, scoreDates, tallyLine } from './date-labels';

if (corpusIsThere) {
  const args = process.argv.slice(2);
  const files = args.filter((arg) => !arg.startsWith('--'));
  const { tallies, differences, falseDates, notDates } = scoreDates(files.length > 0 ? files : undefined);
  if (args.includes('--list')) {
    for (const { file, offset, message } of [...differences, ...falseDates])
      console.log(`${file}:${offset} ${message}`);
  }
  for (const [name, tally] of Object.entries(tallies)) console.log(tallyLine(name, tally));
  console.log(`taken for a date: ${falseDates.length} of ${notDates} places that look like one`);
} else {
  console.log('skipped: the corpus is not beside the repository');
}

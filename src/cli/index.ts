#!/usr/bin/env node
import { cac } from 'cac';
import { ARGUMENTS, EXIT, UsageError } from './exit.js';
import { publish } from './publish.js';
import { render } from './render.js';
import { tabulate } from './tabulate.js';
import { validate } from './validate.js';
import { version } from './version.js';

const cli = cac('cabar-charts');

cli
  .command('validate <...files>', 'Check documents: every problem as FILE:LINE:COLUMN: PATH: message')
  .option('--lang <language>', 'Language of the messages: en, ru or kk', { default: 'en' })
  .option('--json', 'Write the problems as JSON to standard output')
  .example((name) => `  ${name} validate charts/*.json --lang ru`)
  .example((name) => `  ${name} validate chart.json --json > problems.json`)
  .action(validate);

cli
  .command(
    'render <...documents>',
    'Draw documents as SVG or PNG, or write their figures as CSV, without a browser',
  )
  .option('--lang <languages>', 'Languages, parted by commas (default: the language of the document)')
  .option('--theme <themes>', 'light, dark or both, parted by commas', { default: 'light' })
  .option('--width <px>', 'Widths from 320 to 1600 px, parted by commas')
  .option('--preset <names>', 'In place of a width: link, square, portrait, story, parted by commas')
  .option('--scale <factor>', 'Pixels of a PNG for each px: 1, 2 or 3', { default: 1 })
  .option('--format <names>', 'svg, png, csv, parted by commas (default: svg, or the ending of -o)')
  .option('--option <name=value>', 'An option of the chart, as its attribute; may be repeated')
  .option(
    '--out <folder>',
    'Folder for the files, or a pattern: pictures/{id}/{lang}-{theme}-{size}.{format}',
  )
  .option('-o <file>', 'The one file to write: its ending says the format')
  .option('--jobs <n>', 'Threads (default: one for each core)')
  .example((name) => `  ${name} render poll.json --lang kk,ru --width 640 --out pictures`)
  .example((name) => `  ${name} render poll.json --preset link -o preview.png`)
  .example(
    (name) => `  ${name} render *.json --lang kk,ru,en --theme light,dark --format svg,png,csv --out files`,
  )
  .action(render);

cli
  .command(
    'publish <...documents>',
    'Write a folder for any static server: a page for each document and language that reads without scripts, pictures, figures, embed codes',
  )
  .option('--out <folder>', 'Folder of the publication; what has not changed is not written again')
  .option('--base-url <url>', 'Address that the folder will have')
  .option('--mirror <url>', 'Another address of the same folder; may be repeated')
  .option('--lang <language>', 'Language of the messages: en, ru or kk', { default: 'en' })
  .option('--single-file', 'Also ID/LANG.html: chart, data and code in one file that asks for nothing')
  .option('--library <folder>', 'Folder with the built library (default: the one of this package)')
  .option('--jobs <n>', 'Threads (default: one for each core)')
  .example(
    (name) =>
      `  ${name} publish report.json charts/*.json --out public --base-url https://charts.example.org/`,
  )
  .action(publish);

cli
  .command(
    'tabulate <responses>',
    "Count respondents' rows (CSV, TSV, .xlsx) as a spec says: a survey or a trust matrix",
  )
  .option(
    '--spec <file>',
    'Which columns are which questions, groups and weights (schema/tabulate-spec.schema.json)',
  )
  .option('-o <file>', 'The document to write')
  .option('--sheet <name>', 'Sheet of a workbook (default: the first that is shown)')
  .option('--lang <language>', 'Language of the report: en, ru or kk', { default: 'en' })
  .example((name) => `  ${name} tabulate responses.csv --spec spec.json -o trust.json`)
  .example(
    (name) => `  ${name} tabulate responses.xlsx --sheet Data --spec spec.json -o trust.json --lang ru`,
  )
  .action(tabulate);

cli.help();
cli.version(version);

try {
  cli.parse(process.argv, { run: false });
  const told = cli.options['help'] === true || cli.options['version'] === true;
  if (!told) {
    if (!cli.matchedCommand)
      throw new UsageError(cli.args[0] ? `unknown command: ${cli.args[0]}` : 'which command?');
    process.exitCode = (await cli.runMatchedCommand()) as number;
  }
} catch (error) {
  if (!(error instanceof Error && ARGUMENTS.has(error.name))) throw error;
  console.error(
    `cabar-charts: ${error.message}\nTry: ${['cabar-charts', cli.matchedCommandName, '--help'].filter(Boolean).join(' ')}`,
  );
  process.exitCode = EXIT.usage;
}

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../model/types';
import { productText, type ProductText } from '../messages';
import { formatNames } from './formats';
import { archiveCommands } from './arguments-archive';
import type { CheckArguments, Commands, RulesArguments, WordArguments } from './commands';
import { SEVERITIES } from '../rules/types';

interface World {
  readonly language: Language;
  readonly version: string;
  readonly columns: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether there is a file or folder of that name. */
  readonly isPath: (name: string) => boolean;
}

/** What commander says of wrong arguments, by its code, in our words. */
const mistakes: Readonly<Record<string, ProductText>> = {
  'commander.unknownOption': 'cli.unknown-option',
  'commander.unknownCommand': 'cli.unknown-command',
  'commander.missingArgument': 'cli.missing-argument',
  'commander.optionMissingArgument': 'cli.option-missing-argument',
  'commander.excessArguments': 'cli.excess-arguments',
  'commander.invalidArgument': 'cli.invalid-argument',
};

/** What a commander message names: first, in quotes, an option, a command or an argument; then the value that is wrong. */
interface Named {
  readonly name: string;
  readonly value: string;
  readonly choices: string;
  /** The options or commands that are spelt much the same. */
  readonly meant: string;
}

function named({ message }: CommanderError): Named {
  const [name = '', value = ''] = Array.from(message.matchAll(/'([^']*)'/g), (match) => match[1]);
  const [, choices = ''] = message.split('Allowed choices are ');
  const [, meant = ''] = /\(Did you mean (?:one of )?([^?(]+)\?\)/.exec(message) ?? [];
  return { name, value, choices: choices.replace('.', ''), meant };
}

/** Reads the arguments and runs a command; resolves to the exit status. */
export async function runArguments(
  argv: readonly string[],
  commands: Commands,
  world: World,
): Promise<number> {
  const say = (id: ProductText): string => productText(world.language, id);
  let status = 0;
  const program = new Command('partydoc');

  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption('-h, --help', say('cli.help.help'))
      .configureOutput({
        writeOut: world.out,
        writeErr: () => undefined,
        getOutHelpWidth: () => world.columns,
      })
      .configureHelp({
        styleTitle: (title) => headings(say)[title] ?? title,
        subcommandTerm: (subcommand) => subcommand.name(),
        styleUsage: (usage) =>
          usage
            .replace('[options]', say('cli.help.any-options'))
            .replace('[command]', say('cli.help.any-command')),
        optionDescription: (option) => describe(option, say('cli.help.default')),
      })
      .allowExcessArguments(false);

  const isoDate = (value: string): string => {
    const day = new Date(`${value}T00:00:00Z`);
    const good =
      /^\d{4}-\d{2}-\d{2}$/.test(value) &&
      !Number.isNaN(day.getTime()) &&
      day.toISOString().startsWith(value);
    if (!good) throw new InvalidArgumentError('');
    return value;
  };
  const lang = (): Option =>
    new Option('--lang <language>', say('cli.help.lang')).choices(['auto', 'vi', 'en']).default('auto');
  const config = (): Option => new Option('--config <file>', say('cli.help.config'));
  const date = (): Option => new Option('--date <YYYY-MM-DD>', say('cli.help.date')).argParser(isoDate);
  const jobs = (): Option =>
    new Option('--jobs <n>', say('cli.help.jobs')).argParser((value) => {
      if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('');
      return Number(value);
    });

  dress(program)
    .description(say('cli.help.program'))
    .version(world.version, '-V, --version', say('cli.help.version'));
  program.helpCommand('help [command]', say('cli.help.help'));

  dress(program.command('check'))
    .description(say('cli.help.check'))
    .argument('[path...]', say('cli.help.paths'))
    .addOption(new Option('--format <format>', say('cli.help.format')).choices(formatNames).default('pretty'))
    .addOption(lang())
    .addOption(config())
    .addOption(date())
    .addOption(
      new Option('--severity <level>', say('cli.help.severity')).choices(SEVERITIES).default('warning'),
    )
    .option('--fix', say('cli.help.fix'), false)
    .option('--dry-run', say('cli.help.dry-run'), false)
    .option('--since <revision>', say('cli.help.since'))
    .option('--baseline <file>', say('cli.help.baseline'))
    .option('--write-baseline <file>', say('cli.help.write-baseline'))
    .option('--cache <folder>', say('cli.help.cache'))
    .addOption(jobs())
    .option('--stdin-ndjson', say('cli.help.stdin-ndjson'), false)
    .option('--exit-zero', say('cli.help.exit-zero'), false)
    .option('--preview', say('cli.help.preview'), false)
    .action(async (paths: string[], options: CheckArguments) => {
      if (paths.length === 0 && !options.stdinNdjson)
        throw new CommanderError(2, 'commander.missingArgument', "'path'");
      status = await commands.check(paths, options);
    });

  dress(program.command('model'))
    .description(say('cli.help.model'))
    .argument('<path>', say('cli.help.path'))
    .addOption(new Option('--format <format>', say('cli.help.format')).choices(['json']).default('json'))
    .addOption(lang().hideHelp())
    .addOption(config())
    .addOption(date())
    .action(async (path: string, options: { config: string | undefined; date: string | undefined }) => {
      status = await commands.model(path, options);
    });

  dress(program.command('catalogue'))
    .description(say('cli.help.catalogue'))
    .argument('<path...>', say('cli.help.paths'))
    .addOption(lang().hideHelp())
    .addOption(config())
    .action(async (paths: string[], options: { config: string | undefined }) => {
      status = await commands.catalogue(paths, options);
    });

  dress(program.command('convert'))
    .description(say('cli.help.convert'))
    .argument('<path>', say('cli.help.path'))
    .addOption(new Option('-o, --output <file>', say('cli.help.output')))
    .addOption(lang().hideHelp())
    .action(async (path: string, options: { output: string | undefined }) => {
      status = await commands.convert(path, options);
    });

  archiveCommands(program, { dress, say, lang, config, jobs }, commands, (code) => (status = code));

  const output = (): Option => new Option('-o, --output <file>', say('cli.help.output'));
  dress(program.command('export'))
    .description(say('cli.help.export'))
    .argument('<path>', say('cli.help.path'))
    .addOption(output())
    .option('--force', say('cli.help.force'), false)
    .addOption(lang().hideHelp())
    .addOption(config())
    .action(async (path: string, options: WordArguments) => {
      status = await commands.export(path, options);
    });

  dress(program.command('import'))
    .description(say('cli.help.import'))
    .argument('<path>', say('cli.help.docx'))
    .addOption(output())
    .option('--force', say('cli.help.force'), false)
    .addOption(lang().hideHelp())
    .action(async (path: string, options: WordArguments) => {
      status = await commands.import(path, options);
    });

  dress(program.command('rules'))
    .description(say('cli.help.rules'))
    .argument('[rule]', say('cli.help.rule'))
    .addOption(
      new Option('--format <format>', say('cli.help.format')).choices(['text', 'json']).default('text'),
    )
    .addOption(lang())
    .action(async (rule: string | undefined, options: RulesArguments) => {
      status = await commands.rules(rule, options);
    });

  dress(program.command('lsp'))
    .description(say('cli.help.lsp'))
    .option('--stdio', say('cli.help.stdio'), true)
    .action(async () => {
      status = await commands.lsp();
    });

  const refuse = (id: ProductText, names: Partial<Named>): number => {
    const text = productText(world.language, id, { ...names });
    const command = program.commands.find((one) => one.name() === argv[0]);
    const help = ['partydoc', ...(command ? [command.name()] : []), '--help'].join(' ');
    const meant =
      (names.meant ?? '') === '' ? '' : ` ${productText(world.language, 'cli.meant', { ...names })}`;
    world.err(`partydoc: ${text}${meant}\n${productText(world.language, 'cli.see-help', { help })}\n`);
    return 2;
  };
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const names = named(error);
    if (argv[0] === 'help' && argv[1] !== undefined) return refuse('cli.unknown-command', { name: argv[1] });
    const id = names.choices === '' ? mistakes[error.code] : 'cli.invalid-choice';
    if (id === undefined) {
      // No command at all: the help is the answer, and nothing was done.
      world.err(program.helpInformation());
      return 2;
    }
    return refuse(
      id === 'cli.unknown-command' && world.isPath(names.name) ? 'cli.path-no-command' : id,
      names,
    );
  }
}

/** The description of an option with its choices and its default, in one language. */
function describe({ description, argChoices, defaultValue }: Option, ifNotSaid: string): string {
  const choices = argChoices ? [argChoices.join(', ')] : [];
  const standard = typeof defaultValue === 'string' ? [`${ifNotSaid} ${defaultValue}`] : [];
  const more = [...choices, ...standard].join('; ');
  return more === '' ? description : `${description} (${more})`;
}

function headings(say: (id: ProductText) => string): Readonly<Record<string, string>> {
  return {
    'Usage:': say('cli.help.usage'),
    'Options:': say('cli.help.options'),
    'Arguments:': say('cli.help.arguments'),
    'Commands:': say('cli.help.commands'),
  };
}

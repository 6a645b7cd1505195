import { type Command, Option } from 'commander';
import type { ProductText } from '../messages';
import type { ArchiveArguments, Commands, MergeArguments } from './commands';
import { formatNames } from './formats';
import { SEVERITIES } from '../rules/types';

/** What all commands have in common. */
interface Common {
  readonly dress: (command: Command) => Command;
  readonly say: (id: ProductText) => string;
  readonly lang: () => Option;
  readonly config: () => Option;
  readonly jobs: () => Option;
}

/** The commands that read an archive as a whole. */
export function archiveCommands(
  program: Command,
  { dress, say, lang, config, jobs }: Common,
  commands: Commands,
  done: (status: number) => void,
): void {
  const output = (): Option => new Option('--output <file>', say('cli.help.output'));
  const formats = (...names: string[]): Option =>
    new Option('--format <format>', say('cli.help.format')).choices(names).default(names[0]);
  const over = (name: 'index' | 'citations' | 'graph', ...names: string[]): Command =>
    dress(program.command(name))
      .description(say(`cli.help.${name}`))
      .argument('<path...>', say('cli.help.paths'))
      .addOption(formats(...names))
      .addOption(output())
      .addOption(jobs())
      .addOption(lang().hideHelp())
      .addOption(config());

  over('index', 'json', 'ndjson').action(
    async (paths: string[], options: ArchiveArguments & { format: 'json' | 'ndjson' }) =>
      done(await commands.index(paths, options)),
  );
  over('citations', 'csv')
    .option('--bom', say('cli.help.bom'), false)
    .action(async (paths: string[], options: ArchiveArguments & { bom: boolean }) =>
      done(await commands.citations(paths, options)),
    );
  over('graph', 'dot', 'json').action(
    async (paths: string[], options: ArchiveArguments & { format: 'dot' | 'json' }) =>
      done(await commands.graph(paths, options)),
  );
  dress(program.command('merge'))
    .description(say('cli.help.merge'))
    .argument('<index...>', say('cli.help.index-files'))
    .addOption(formats(...formatNames))
    .addOption(output())
    .addOption(new Option('--root <folder>', say('cli.help.root')))
    .addOption(lang())
    .addOption(config())
    .addOption(
      new Option('--severity <level>', say('cli.help.severity')).choices(SEVERITIES).default('warning'),
    )
    .option('--exit-zero', say('cli.help.exit-zero'), false)
    .action(async (files: string[], options: MergeArguments) => done(await commands.merge(files, options)));
}

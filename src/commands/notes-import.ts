import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importNotes } from '../import/import-notes.ts';
import { readSource, SourceError } from '../import/read-source.ts';
import { readTopics } from '../import/read-topics.ts';
import { formatSummary } from '../import/report.ts';
import { writeFolder } from '../import/write-folder.ts';

const USAGE = `npm run notes:import -- SOURCE --to FOLDER
  SOURCE                a Markdown file, a folder of notes, or an Obsidian vault
  --to FOLDER           the new folder of notes; it must not exist
  --cards-at LEVEL      headings of this level become cards, 1 to 6
  --one-card-per-file   every file becomes one card
  --services FOLDER     a folder of notes whose services are recognized in the text
  --language CODE       the language of the notes, such as en or pt-BR`;

/**
 * Reads the arguments.
 * @throws Error that says what is wrong with them
 */
function readArguments(args: readonly string[]) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			to: { type: 'string' },
			'cards-at': { type: 'string' },
			'one-card-per-file': { type: 'boolean' },
			services: { type: 'string' },
			language: { type: 'string' },
		},
	});
	const [source, ...more] = positionals;
	const level = values['cards-at'];
	if (source === undefined || more.length > 0) throw new SourceError(`Give one source.\n${USAGE}`);
	if (values.to === undefined) throw new SourceError(`Say where the notes go, with --to FOLDER.\n${USAGE}`);
	if (level !== undefined && !/^[1-6]$/.test(level))
		throw new SourceError(`--cards-at ${level} is not a heading level; write 1 to 6.`);
	if (values.language !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(values.language))
		throw new SourceError(`--language ${values.language} is not a language code; write one such as en or pt-BR.`);
	if (level !== undefined && values['one-card-per-file'])
		throw new SourceError('Give --cards-at or --one-card-per-file, not both.');
	return {
		source,
		to: values.to,
		cardsAt: level === undefined ? undefined : Number(level),
		oneCardPerFile: values['one-card-per-file'],
		services: values.services,
		language: values.language,
	};
}

/** Turns a Markdown file, a folder or a vault into a folder of notes, and prints what it did. */
export function runImport(args: readonly string[]): void {
	const { source: path, to, services, ...options } = readArguments(args);
	if (existsSync(to)) throw new SourceError(`${to} exists already. Choose another folder, or delete it.`);
	if (!relative(resolve(path), resolve(to)).startsWith('..'))
		throw new SourceError(`${to} is within ${path}. Choose a folder outside of it.`);
	const { root, source } = readSource(path);
	const topics = services === undefined ? undefined : readTopics(services);
	const { files, pictures, report } = importNotes(source, { ...options, topics: topics?.list });
	const used = topics?.filesFor(files) ?? new Map<string, string>();
	const copies = new Map([...pictures].map(([target, from]) => [target, join(root, from)]));
	writeFolder(to, { files: new Map([...files, ...used]), copies });
	console.log(formatSummary(report));
	console.log(`\nAll of it is in ${join(to, 'import-report.txt')}. To see the notes: NOTES=${to} npm start`);
}

if (import.meta.main) {
	try {
		runImport(process.argv.slice(2));
	} catch (error) {
		const isForAuthor = error instanceof SourceError || (error instanceof Error && 'code' in error);
		if (!isForAuthor) throw error;
		console.error(`${error.message}\nNothing was written.`);
		process.exitCode = 1;
	}
}

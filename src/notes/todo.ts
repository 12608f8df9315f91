import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { scenario } from '../schema/scenario.ts';
import { counted } from '../model/counted.ts';
import type { Note, Notes } from './note.ts';
import { scenarioSections } from './rules/sections.ts';
import { faultsOfSchema } from './schema-faults.ts';

/** What a note lacks to become a scenario. */
export interface Todo {
	file: string;
	lacks: readonly string[];
}

const headingsOf = (note: Note<unknown>) =>
	note
		.tree()
		.children.filter((node): node is Heading => node.type === 'heading')
		.map((heading) => toString(heading));

function lacksOf(note: Notes['scenarios'][number], exam: string | undefined): string[] {
	const { file, data, lineOf } = note;
	const fields = { ...data, kind: 'scenario' };
	const checked = scenario.safeParse(fields);
	const messages = checked.success
		? []
		: faultsOfSchema(checked.error, scenario, fields, file, lineOf).map(({ message }) => message);
	const headings = headingsOf(note);
	return [
		...messages,
		...(exam !== undefined && !(exam in data.tasks) ? [`"tasks" lacks ${exam}`] : []),
		...scenarioSections.filter((name) => !headings.includes(name)).map((name) => `lacks the section "## ${name}"`),
	];
}

/** For each note what it lacks to become a scenario: fields and sections. The note that lacks least comes first. */
export function todoOf({ scenarios, site }: Notes): readonly Todo[] {
	return scenarios
		.filter(({ data }) => data.kind === 'note')
		.map((note) => ({ file: note.file, lacks: lacksOf(note, site?.data.exam) }))
		.sort((a, b) => a.lacks.length - b.lacks.length || (a.file < b.file ? -1 : 1));
}

/** The list as text, with what is left to do in the last line. */
export function formatTodo(todo: readonly Todo[], shown: (file: string) => string): string {
	const items = todo.map(({ file, lacks }) => [shown(file), ...lacks.map((lack) => `  ${lack}`)].join('\n'));
	const last =
		todo.length === 0
			? 'Every card is a scenario.'
			: `${counted(todo.length, 'note')} could become scenarios: write what is missing, then delete "kind: note".`;
	return [...items, last].join('\n');
}

import { counted } from '../../model/counted.ts';
import type { Notes } from '../note.ts';
import { withoutVendor } from '../../model/vendor-prefix.ts';
import type { Rule } from './rule.ts';

/** Ids that other parts of a comparison's page have. */
const TAKEN: readonly string[] = ['content', 'decision', 'situation', 'rows', 'cards', 'sources', 'asked', 'phrases'];

const normalize = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The abbreviation in brackets and the words before it, or the whole name: what a deciding fact must not say. */
function namesIn(name: string, withoutPrefix: (name: string) => string): string[] {
	const [, words = name, short] = /^(.*?)\s*\(([^)]*)\)/.exec(name) ?? [];
	return [withoutPrefix(words), short ?? '']
		.map(normalize)
		.filter((text) => text.length > 2 || (text !== '' && text === normalize(name)));
}

/** The first value that occurs a second time. */
const repeated = (values: readonly string[]) => values.find((value, at) => values.indexOf(value) < at);

function problemsOf(
	{ columns, rows }: Notes['comparisons'][number]['data'],
	withoutPrefix: (name: string) => string,
): string[] {
	const messages = rows.flatMap(({ id, name, decides, cells }, at) => {
		const said = ` ${normalize(decides)} `;
		const named = namesIn(name, withoutPrefix).find((words) => said.includes(` ${words} `));
		return [
			cells.length !== columns.length &&
				`"rows[${at + 1}].cells" has ${counted(cells.length, 'cell')}, but there are ${columns.length} columns; write one for each, in their order`,
			TAKEN.includes(id) && `"rows[${at + 1}].id" is "${id}", which another part of the page has; choose another`,
			named !== undefined &&
				`"rows[${at + 1}].decides" has "${named}", the name that the review asks for; say it without the name`,
		];
	});
	const twice = (field: 'id' | 'name' | 'decides') => {
		const value = repeated(rows.map((row) => normalize(row[field])));
		return value !== undefined && `two rows have the ${field} "${value}"; each row needs its own`;
	};
	const column = repeated(columns.map(normalize));
	return [
		...messages,
		twice('id'),
		twice('name'),
		twice('decides'),
		column !== undefined && `two columns have the head "${column}"`,
	].filter((message) => message !== false);
}

/**
 * Each row of a comparison has a cell for each column, an id, a name and a deciding fact of its own, and the deciding
 * fact does not say the name, which the review asks for. Each comparison names a task of the current exam.
 */
export const comparisons: Rule = (notes) => {
	const exam = notes.site?.data.exam;
	const withoutPrefix = withoutVendor(notes.site?.data.vendorPrefixes ?? []);
	return notes.comparisons.flatMap(({ file, data, lineOf }) => [
		...problemsOf(data, withoutPrefix).map((message) => ({ file, line: lineOf('rows'), message })),
		...(exam !== undefined && notes.ids.exams.includes(exam) && !(exam in data.tasks)
			? [{ file, line: lineOf('tasks'), message: `"tasks" lacks ${exam}; name at least one of its tasks` }]
			: []),
	]);
};

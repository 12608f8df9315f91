import { linkingCard, pathOf } from './live-cards.ts';
import { notes } from './notes.ts';

/** The path of the page of the first note for which `has` is true. */
function pathTo<Note extends { id: string }>(
	folder: string,
	all: readonly Note[],
	has: (note: Note) => boolean,
): string {
	const note = all.find(has);
	if (!note) throw new Error(`No note in ${folder} can be used to test its template.`);
	return `${folder}/${note.id}/`;
}

const exam = pathTo('exams', notes.exams, ({ data }) => data.status === 'current');
const firstDomain = notes.exams.find(({ id }) => exam === `exams/${id}/`)?.data.domains[0];
const domain = firstDomain?.slug ?? '';

/** One page of each kind. The paths have no slash at the start, so that a base path can be put before them. */
export const TEMPLATES = {
	'the home page': './',
	'a card': pathOf(linkingCard),
	'the list of cards': 'scenarios/',
	'the list of services': 'services/',
	'the list of comparisons': 'compare/',
	'a comparison': pathTo('compare', notes.comparisons, () => true),
	'a service': pathTo('services', notes.services, ({ data }) => data.status !== 'current'),
	'an exam': exam,
	'a retired exam': pathTo('exams', notes.exams, ({ data }) => data.status !== 'current'),
	'a domain': `${exam}${domain}/`,
	'a task': `${exam}${domain}/${firstDomain?.tasks[0]?.slug ?? ''}/`,
	'the search page': 'search/',
	'the glossary': 'glossary/',
	'the list of changes': 'changes/',
	'the page about the notes': 'about/',
	'the ways to learn': 'learn/',
	'the review': 'review/',
	'the practice': 'practice/',
	'the duels': 'practice/duels/',
	'the old answers': 'practice/corrections/',
	'the cheat sheets': 'cheat-sheets/',
	'the sheet of limits': 'cheat-sheets/limits/',
	'a cheat sheet': `cheat-sheets/${domain}/`,
	'the page about the deck': 'anki/',
	'the starred cards': 'starred/',
	'a missing page': `${pathOf(linkingCard).replace(/.\/$/, '')}/`,
} as const;

import { expect, test } from 'vitest';
import { textDirective } from '../../../src/sharing/text-fragment.ts';

/** The directive for what stands between `«` and `»`. */
function directiveFor(marked: string) {
	const start = marked.indexOf('«');
	return textDirective({ text: marked.replace(/[«»]/g, ''), start, end: marked.indexOf('»') - 1 });
}

test('a phrase is named by itself', () => {
	expect(directiveFor('Open «the port» now.')).toBe('text=the%20port');
});

test('half a word becomes a whole one, and space around is left out', () => {
	expect(directiveFor('Open th«e por»t now.')).toBe('text=the%20port');
	expect(directiveFor('Open« the port »now.')).toBe('text=the%20port');
});

test('nothing selected needs no link', () => {
	expect(directiveFor('Open «»the port.')).toBeUndefined();
	expect(directiveFor('Open« »the port.')).toBeUndefined();
});

test('signs that the directive itself uses are encoded', () => {
	expect(directiveFor('Set «on-demand, a&b»!')).toBe('text=on%2Ddemand%2C%20a%26b');
});

test('a phrase that stands in the text before is told apart by the words in front of it', () => {
	expect(directiveFor('Open the port.\nThen close «the port» again.')).toBe('text=Then%20close-,the%20port');
});

test('at the start of a block the words behind it tell it apart', () => {
	expect(directiveFor('See: the port.\n«The port» must be open today.')).toBe('text=The%20port,-must%20be%20open');
});

test('a phrase over several blocks is named by its first and last words', () => {
	expect(directiveFor('«One two three four five.\nSix seven eight nine ten.»')).toBe(
		'text=One%20two%20three%20four,seven%20eight%20nine%20ten.',
	);
});

test('the two ends of a long phrase in one block do not overlap', () => {
	const word = 'GetRecords.IteratorAgeMilliseconds';
	expect(directiveFor(`«${word}A ${word}B ${word}C»`)).toBe(`text=${word}A,${word}C`);
	expect(directiveFor(`«${word.repeat(4)}»`)).toBe(`text=${word.repeat(4)}`);
});

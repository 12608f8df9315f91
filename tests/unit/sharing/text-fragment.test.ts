import { expect, test } from 'vitest';
import { textDirective } from '../../../src/sharing/text-fragment.ts';

/** The directive for the text between `«` and `»`. */
function directiveFor(marked: string) {
	const start = marked.indexOf('«');
	return textDirective({ text: marked.replace(/[«»]/g, ''), start, end: marked.indexOf('»') - 1 });
}

test('a short selection is in the directive as a whole', () => {
	expect(directiveFor('Open «the port» now.')).toBe('text=the%20port');
});

test('a selection is extended to whole words, without the space around them', () => {
	expect(directiveFor('Open th«e por»t now.')).toBe('text=the%20port');
	expect(directiveFor('Open« the port »now.')).toBe('text=the%20port');
});

test('an empty selection has no directive', () => {
	expect(directiveFor('Open «»the port.')).toBeUndefined();
	expect(directiveFor('Open« »the port.')).toBeUndefined();
});

test('characters that have a meaning in directives are encoded', () => {
	expect(directiveFor('Set «on-demand, a&b»!')).toBe('text=on%2Ddemand%2C%20a%26b');
});

test('if the selected words appear earlier in the text, the words before the selection are added', () => {
	expect(directiveFor('Open the port.\nThen close «the port» again.')).toBe('text=Then%20close-,the%20port');
});

test('at the start of a block, the words after the selection are added instead', () => {
	expect(directiveFor('See: the port.\n«The port» must be open today.')).toBe('text=The%20port,-must%20be%20open');
});

test('of a selection over several blocks, the directive has the first and last words', () => {
	expect(directiveFor('«One two three four five.\nSix seven eight nine ten.»')).toBe(
		'text=One%20two%20three%20four,seven%20eight%20nine%20ten.',
	);
});

test('the first and last words of a long selection in one block do not overlap', () => {
	const word = 'GetRecords.IteratorAgeMilliseconds';
	expect(directiveFor(`«${word}A ${word}B ${word}C»`)).toBe(`text=${word}A,${word}C`);
	expect(directiveFor(`«${word.repeat(4)}»`)).toBe(`text=${word.repeat(4)}`);
});

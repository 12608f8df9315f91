import { expect, test } from 'vitest';
import { importFiles, importText } from '../../support/importing.ts';

/** Text of a number of words. */
const words = (count: number, word = 'word') => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
const titles = ({ cards }: ReturnType<typeof importText>) =>
	cards.map(({ head }) => /^title: "(.*)"$/m.exec(head)?.[1]);

test('a file of at most 400 words is one card', () => {
	const { cards } = importText(
		`# Lamps\n\n${words(20)}\n\n## Wicks of lamps\n\n${words(100)}\n\n## Oil for lamps\n\n${words(100)}`,
	);
	expect(cards.map(({ body }) => body.match(/^## .*$/gm))).toEqual([['## Wicks of lamps', '## Oil for lamps']]);
});

test('a longer file is cut at the smallest level that gives at most 400 words', () => {
	const topics = ['Copper', 'Silver'].map(
		(metal) =>
			`## Working with ${metal}\n\n### Melting ${metal}\n\n${words(300)}\n\n### Casting ${metal}\n\n${words(300)}`,
	);
	const imported = importText(`# Metals\n\n${topics.join('\n\n')}`);
	expect(titles(imported)).toEqual(['Melting Copper', 'Casting Copper', 'Melting Silver', 'Casting Silver']);
	expect(imported.report).toContain('level 3, because three quarters of its sections have at most 300 words');
});

test('the level can be given, and a file can be one card', () => {
	const text = `# Metals\n\n## Working with copper\n\n${words(50)}\n\n## Working with silver\n\n${words(50)}`;
	expect(titles(importText(text, { cardsAt: 2 }))).toEqual(['Working with copper', 'Working with silver']);
	expect(titles(importText(text + words(900), { oneCardPerFile: true }))).toEqual(['Metals']);
});

test('a long section among short ones is cut at its own headings, and stays whole without headings', () => {
	const short = ['first', 'second', 'third', 'fourth'].map((name) => `## The ${name} topic\n\n${words(100)}`);
	const long = `## A topic with parts\n\n### Part of the north\n\n${words(300)}\n\n### Part of the south\n\n${words(300)}`;
	const whole = `## A topic without parts\n\n${words(500)}`;
	const imported = importText([...short, long, whole].join('\n\n'));
	expect(titles(imported)).toEqual(
		expect.arrayContaining(['Part of the north', 'Part of the south', 'A topic without parts']),
	);
	expect(imported.report).toContain('"A topic without parts" has 500 words');
});

test('a section of fewer than 30 words joins the one before it, and the first one the one after it', () => {
	const sections = [
		`## Tiny opening\n\nFew words.`,
		`## The large topic\n\n${words(300)}`,
		'## Tiny end of it\n\nFew more.',
		`## Another large topic\n\n${words(300)}`,
	];
	const imported = importText(sections.join('\n\n'));
	expect(titles(imported)).toEqual(['The large topic', 'Another large topic']);
	expect(imported.cards[0]?.body.match(/^## .*$/gm)).toEqual([
		'## Tiny opening',
		'## The large topic',
		'## Tiny end of it',
	]);
	expect(imported.report).toContain('"Tiny opening" is now in "The large topic"');
});

test('short and doubled titles begin with the title above them', () => {
	const topic = (name: string) =>
		`## ${name} machines\n\n### Limits\n\n${words(250)}\n\n### What they cost a year\n\n${words(250)}`;
	const imported = importText(`# Machines\n\n${topic('Small')}\n\n${topic('Large')}`);
	expect(titles(imported)).toEqual([
		'Small machines: Limits',
		'Small machines: What they cost a year',
		'Large machines: Limits',
		'Large machines: What they cost a year',
	]);
});

test('titles that are still the same get a number', () => {
	const section = `## The very same title\n\n${words(250)}`;
	expect(titles(importText(`${section}\n\n${section}`))).toEqual(['The very same title', 'The very same title (2)']);
});

test('cards and chapters keep the order of the notes', () => {
	const chapter = (name: string) =>
		`## Chapter ${name}\n\n${words(40, name)}\n\n### Zebra of ${name}\n\n${words(250)}\n\n### Adder of ${name}\n\n${words(250)}`;
	const { cards, chapters } = importText(`# Book\n\n${chapter('two')}\n\n${chapter('one')}`);
	expect(cards.map(({ id }) => id)).toEqual(['zebra-of-two', 'adder-of-two', 'zebra-of-one', 'adder-of-one']);
	expect(cards.map(({ head }) => /^order: (\d+)$/m.exec(head)?.[1])).toEqual(['1', '2', '3', '4']);
	expect(chapters.map(({ id, body }) => [id, body.split(' ')[0]])).toEqual([
		['chapter-two', 'two0'],
		['chapter-one', 'one0'],
	]);
});

test('folders are chapters, files with several cards are parts of them, and numbers in names give the order', () => {
	const long = `# Queues of work\n\n## How a queue is read\n\n${words(300)}\n\n## How a queue is written\n\n${words(300)}`;
	const { cards, chapters } = importFiles({
		'10-late/a.md': words(60),
		'2-early/queues.md': long,
		'2-early/small note.md': words(60),
	});
	expect(chapters.map(({ id, head }) => [id, /^parent: (.*)$/m.exec(head)?.[1]])).toEqual([
		['early', undefined],
		['queues-of-work', 'early'],
		['late', undefined],
	]);
	expect(cards.map(({ head }) => /^chapter: (.*)$/m.exec(head)?.[1])).toEqual([
		'queues-of-work',
		'queues-of-work',
		'early',
		'late',
	]);
});

test('the links of the index file give the order of the files, and its text introduces the folder', () => {
	const { cards, chapters } = importFiles({
		'README.md': '# Trees\n\nAll that grows here.\n\n## Contents\n\n- [Oak](oak.md)\n- [Ash](ash.md)\n',
		'ash.md': `# The ash tree\n\n${words(40)}`,
		'oak.md': `# The oak tree\n\n${words(40)}`,
	});
	expect(cards.map(({ id }) => id)).toEqual(['the-oak-tree', 'the-ash-tree']);
	expect(chapters.map(({ body }) => body)).toEqual(['All that grows here.']);
});

test('an opening of more than 100 words is a card, because introductions are not searched', () => {
	const text = `# Rivers of the north\n\n${words(150)}\n\n## Where the rivers begin\n\n${words(250)}\n\n## Where the rivers end\n\n${words(250)}`;
	expect(titles(importText(text))).toEqual(['Rivers of the north', 'Where the rivers begin', 'Where the rivers end']);
});

test('a card between the chapters of a file keeps its place: it is a chapter of its own', () => {
	const words = 'word '.repeat(40);
	const { cards, chapters } = importText(
		`# All\n\n## One\n\n### A of one\n\n${words}\n\n### B of one\n\n${words}\n\n## Alone in between\n\n${words}\n\n## Two\n\n### A of two\n\n${words}\n\n### B of two\n\n${words}`,
		{ cardsAt: 3 },
	);
	expect(chapters.map(({ id }) => id)).toEqual(['one', 'alone-in-between', 'two']);
	expect(cards.find(({ id }) => id === 'alone-in-between')?.head).toContain('chapter: alone-in-between\n');
});

test('the description is what stands above the sections, in whole sentences', () => {
	const { imported } = importText(
		`# T\n\nShort.\n\nThese notes are ${'very '.repeat(20)}long. ${'More '.repeat(30)}end.\n\n## A\n\nText.`,
	);
	expect(imported.files.get('site.yaml')).toContain(`description: "These notes are ${'very '.repeat(20)}long."`);
	expect(importText('# T\n\n## A\n\nSomething that is only said here.').imported.files.get('site.yaml')).toContain(
		'description: "Notes: T"',
	);
});

import { expect, test } from 'vitest';
import { importFiles } from '../../support/importing.ts';

const importing = (text: string, others: readonly string[] = []) =>
	importFiles({
		'sub/notes.md': `# Pictures of it\n\n${text}`,
		...Object.fromEntries(others.map((path) => [path, ''])),
	});

test.for([
	['by a relative path with spaces', '![A](../pics/my%20pic.PNG "t")', '![A](../images/my-pic.png)'],
	['in angle brackets', '![A](<../pics/my pic.PNG>)', '![A](../images/my-pic.png)'],
	['by a reference', '![A][p]\n\n[p]: ../pics/my%20pic.PNG', '![A](../images/my-pic.png)'],
	['in HTML', '<img width="300" src="../pics/my pic.PNG" alt="A">', '![A](../images/my-pic.png)'],
	['in double brackets', '![[my pic.PNG|300]]', '![My pic](../images/my-pic.png)'],
	['with a size in its words', '![A|200x100](../pics/my%20pic.PNG)', '![A](../images/my-pic.png)'],
	['from the root of the source', '![A](/pics/my%20pic.PNG)', '![A](../images/my-pic.png)'],
	['in a link', '[![A](../pics/my%20pic.PNG)](https://x.test/)', '[![A](../images/my-pic.png)](https://x.test/)'],
	['without words', '![](../pics/my%20pic.PNG)', '![My pic](../images/my-pic.png)'],
])('a picture %s is taken over', ([, text = '', expected = '']) => {
	const { cards, imported } = importing(text, ['pics/my pic.PNG']);
	expect(cards[0]?.body).toBe(expected);
	expect([...imported.pictures]).toEqual([['images/my-pic.png', 'pics/my pic.PNG']]);
});

test('pictures of the same name get different ones', () => {
	const { cards } = importing('![A](a/x.png) ![B](b/x.png) ![A](a/x.png)', ['sub/a/x.png', 'sub/b/x.png']);
	expect(cards[0]?.body).toBe('![A](../images/x.png) ![B](../images/x-2.png) ![A](../images/x.png)');
});

test('a missing picture leaves its words and is named', () => {
	const { cards, report } = importing('See ![the plan](lost.png).');
	expect(cards[0]?.body).toBe('See the plan.');
	expect(report).toContain('sub/notes.md:3: ![the plan](lost.png)');
});

test('a picture of another host becomes a link, within a link words', () => {
	const { cards, report } = importing(
		'![the plan](https://x.test/p.png)\n\n[![the map](https://x.test/m.png)](https://y.test/)',
	);
	expect(cards[0]?.body).toBe('[the plan](https://x.test/p.png)\n\n[the map](https://y.test/)');
	expect(report).toContain('![the map](https://x.test/m.png)');
});

test('pictures that no note shows are named', () => {
	expect(importing('Text.', ['pics/other.png']).report).toContain('pics/other.png: no note shows it');
});

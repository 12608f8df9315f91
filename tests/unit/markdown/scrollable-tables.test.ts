import { expect, test } from 'vitest';
import { aBody, render } from '../../support/markdown.ts';

const TABLE = '| A | B |\n| - | - |\n| one | two |';

test('a table is in a box that can be scrolled by keyboard', async () => {
	const { all } = await render(aBody({ why: TABLE }));
	expect(all('div[role=region][aria-label][tabindex="0"] > table')).toHaveLength(1);
});

test('two tables have a box each', async () => {
	const { all } = await render(aBody({ why: `${TABLE}\n\nAnd\n\n${TABLE}` }));
	expect(all('.table > table')).toHaveLength(2);
	expect(all('.table .table')).toEqual([]);
});

test('each box is named after the heads of its columns, and no two have the same name', async () => {
	const other = '| | C |\n| - | - |\n| one | two |';
	const { all } = await render(aBody({ why: [TABLE, other, TABLE].join('\n\nAnd\n\n') }));
	const names = all('.table').map(({ properties }) => properties['ariaLabel']);
	expect(names).toEqual(['Table: A, B', 'Table: C', 'Table: A, B (2)']);
});

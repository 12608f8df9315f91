import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapter } from '../../../src/schema/chapter.ts';
import { note } from '../../../src/schema/note.ts';
import { site } from '../../../src/schema/site.ts';

test.each([
	['a card', note],
	['a chapter', chapter],
	['site.yaml', site],
])('the page on notes of one’s own has every field of %s', (name, schema) => {
	const page = readFileSync('src/import/README.md', 'utf8');
	const section = page.split(/^## /m).find((text) => text.toLowerCase().startsWith(`${name}\n`));
	const fields = [...(section ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, field]) => field);
	expect(fields.toSorted()).toEqual(Object.keys(schema.shape).toSorted());
});

import { expect, test } from 'vitest';
import { splitIdentifier } from '../../../src/markdown/word-breaks.ts';
import { render } from '../../support/markdown.ts';

test('long identifiers may break between their words, and their text stays the same', async () => {
	const { html, texts } = await render('Watch `GetRecords.IteratorAgeMilliseconds` here.');
	expect(html).toContain('<code>Get<wbr>Records.<wbr>Iterator<wbr>Age<wbr>Milliseconds</code>');
	expect(texts('code')).toEqual(['GetRecords.IteratorAgeMilliseconds']);
});

test('short identifiers stay whole', async () => {
	const { html } = await render('Call `PutRecords`.');
	expect(html).toContain('<code>PutRecords</code>');
});

test('words between long identifiers stay whole', () => {
	expect(splitIdentifier('Alarm on GetRecords.IteratorAge before records expire.')).toEqual([
		'Alarm on Get',
		'Records.',
		'Iterator',
		'Age before records expire.',
	]);
});

import { otherCard, pathOf, plainCard } from '../support/live-cards.ts';
import { publish } from '../support/offline.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const CARD = pathOf(plainCard);
const OTHER = pathOf(otherCard);

/** Waits until the worker controls the page, which it does soon after the reader's first click. */
async function settle(reader: Reader) {
	await reader.click('main h1');
	await reader.expects(true, () => navigator.serviceWorker.controller !== null);
}

async function keepEverything(reader: Reader) {
	await reader.open('about/');
	await settle(reader);
	await reader.click('button', 'Keep everything offline');
	await reader.sees('keep-offline', /pages and the search are kept/);
}

test('once everything is kept, the site is read, searched and reviewed without a network', async ({ reader, site }) => {
	await keepEverything(reader);
	site.goDown();
	await reader.open(CARD);
	await reader.find('h1', plainCard.data.title);
	await reader.open('search/?q=iterator+age');
	expect(await reader.results('iterator age')).not.toEqual([]);
	await reader.open('review/');
	await reader.sees('[data-part="left"]', /0 of 30 done today/);
	await reader.click('button', 'Show the answer');
	await reader.click('button', 'Easy');
	await reader.sees('[data-part="left"]', /1 of 30 done today/);
});

test('a newer version is offered, taken by the reader, and then shown', async ({ reader, site }) => {
	await reader.open(OTHER);
	await settle(reader);
	await reader.open(CARD);
	await publish(site, CARD, 'A changed heading');
	await reader.open(OTHER);
	await settle(reader);
	await reader.click('button', 'Use it now');
	await reader.seesNo('button', 'Use it now');
	await settle(reader);
	site.goDown();
	await reader.open(CARD);
	await reader.find('h1', 'A changed heading');
});

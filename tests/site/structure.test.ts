import { expect, test } from 'vitest';
import { builtPages, faultsOn } from '../support/pages.ts';

const pages = builtPages();

/** Values that occur more than once. */
const repeated = <Value>(values: readonly Value[]) => values.filter((value, at) => values.indexOf(value) !== at);

test('every page has one h1, first of all headings, and no heading level is left out', () => {
	const faults = faultsOn(pages, (page) => {
		const headings = page.elements().filter(({ tagName }) => /^h[1-6]$/.test(tagName));
		const levels = headings.map(({ tagName }) => Number(tagName[1]));
		const isSound =
			levels[0] === 1 && levels.every((level, at) => at === 0 || (level > 1 && level <= (levels[at - 1] ?? 0) + 1));
		return isSound ? [] : [`has headings of the levels ${levels.join(' ')}`];
	});
	expect(faults).toEqual([]);
});

test('every page has its landmarks once, and a link past the header', () => {
	const parts = ['body > header', 'main#content', 'body > footer', 'nav[aria-label="Main"]', 'a[href="#content"]'];
	const faults = faultsOn(pages, (page) =>
		parts.flatMap((part) => {
			const count = page.all(part).length;
			return count === 1 ? [] : [`has ${count} of ${part}`];
		}),
	);
	expect(faults).toEqual([]);
});

test('every page states its language, title and description', () => {
	const faults = faultsOn(pages, (page) => {
		const [html] = page.elements();
		const [title, ...others] = page.inHead('title');
		const description = page.inHead('meta[name=description]')[0]?.properties['content'];
		return [
			...(html?.properties['lang'] === 'en' ? [] : ['states no language']),
			...(title && others.length === 0 && /DOP Notes/.test(page.text('title') ?? '') ? [] : ['lacks a title']),
			...(String(description ?? '').length > 20 ? [] : ['lacks a description']),
		];
	});
	expect(faults).toEqual([]);
});

test('every page states its own address, or that search engines shall not list it', () => {
	const faults = faultsOn(pages, (page) => {
		const canonical = page.inHead('link[rel=canonical]').map(({ properties }) => String(properties['href']));
		const isListed = page.inHead('meta[name=robots][content=noindex]').length === 0;
		const stated = canonical.map((address) => new URL(address).pathname);
		return stated.join() === (isListed ? page.path : '') ? [] : [`states the addresses ${stated.join() || '(none)'}`];
	});
	expect(faults).toEqual([]);
});

test('no page has an id twice', () => {
	expect(faultsOn(pages, (page) => repeated(page.ids()).map((id) => `has #${id} twice`))).toEqual([]);
});

test('no page has inline styles or handlers, which its policy would forbid', () => {
	const faults = faultsOn(pages, (page) =>
		page.elements().flatMap(({ tagName, properties }) =>
			Object.keys(properties)
				.filter((name) => name === 'style' || /^on[A-Z]/.test(name))
				.map((name) => `has <${tagName} ${name}>`),
		),
	);
	expect(faults).toEqual([]);
});

test('every page brings its policy once', () => {
	const faults = faultsOn(pages, (page) => {
		const policies = page.inHead('meta[http-equiv=content-security-policy]');
		return policies.length === 1 ? [] : [`has ${policies.length} policies`];
	});
	expect(faults).toEqual([]);
});

test('no two pages share a title or a description', () => {
	expect(repeated(pages.map((page) => page.text('title')))).toEqual([]);
	expect(repeated(pages.map((page) => page.inHead('meta[name=description]')[0]?.properties['content']))).toEqual([]);
});

test('on every page the layers of styles come in their order, whichever file is loaded first', () => {
	const faults = faultsOn(pages, ({ html }) => {
		const names = [...html.matchAll(/@layer ([a-z, ]+)[{;]/g)].flatMap(([, list = '']) => list.split(/, ?/));
		const order = [...new Set(names)].join(' ');
		return ['', 'tokens reset base prose layout'].includes(order) ? [] : [`has the order ${order}`];
	});
	expect(faults).toEqual([]);
});

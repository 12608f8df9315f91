import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/pages.ts';

describe.each(builtPages().map((page) => [page.path, page] as const))('%s', (_path, page) => {
	test('has one h1 and a heading order without gaps', () => {
		const levels = page.all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		const gaps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
		expect(gaps, levels.join(' ')).toEqual([]);
		expect(levels[0]).toBe(1);
	});

	test('has its landmarks and a way past the header', () => {
		for (const landmark of ['body > header', 'main#content', 'body > footer', 'nav[aria-label="Main"]'])
			expect(page.all(landmark), landmark).toHaveLength(1);
		expect(page.all('a[href="#content"]')).toHaveLength(1);
	});

	test('says its language, title and description', () => {
		expect(page.all('html[lang=en]')).toHaveLength(1);
		expect(page.text('title')).toMatch(/DOP Notes/);
		const description = page.all('meta[name=description]')[0]?.properties['content'];
		expect(String(description).length).toBeGreaterThan(20);
	});

	test('says its address, or that it is not to be listed', () => {
		const canonical = page.all('link[rel=canonical]').map(({ properties }) => String(properties['href']));
		const isListed = page.all('meta[name=robots][content=noindex]').length === 0;
		if (!isListed) expect(canonical).toEqual([]);
		else expect(canonical.map((address) => new URL(address).pathname)).toEqual([page.path]);
	});

	test('has each id once', () => {
		const ids = page.all('[id]').map(({ properties }) => String(properties['id']));
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	test('has no inline style and no inline handler, which its policy would forbid', () => {
		expect(page.all('[style]').map(({ tagName }) => tagName)).toEqual([]);
		const handlers = page
			.all('*')
			.filter(({ properties }) => Object.keys(properties).some((name) => /^on[A-Z]/.test(name)));
		expect(handlers.map(({ tagName }) => tagName)).toEqual([]);
		expect(page.all('meta[http-equiv=content-security-policy]')).toHaveLength(1);
	});
});

test('no two pages share a title or a description', () => {
	const titles = builtPages().map((page) => page.text('title'));
	expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
	const descriptions = builtPages().map((page) => page.all('meta[name=description]')[0]?.properties['content']);
	expect(descriptions.filter((text, at) => descriptions.indexOf(text) !== at)).toEqual([]);
});

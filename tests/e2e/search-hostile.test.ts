import { expect, test } from '../support/fixtures.ts';
import { searchOn } from '../support/searching.ts';

const INPUTS = {
	markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
	'ten thousand letters': 'kinesis '.repeat(1250),
	'only spaces': '     ',
	'only punctuation': '?!.,;:"()[]{}<>|',
	emoji: '🚀 deploy 👩🏽‍💻',
	'text from right to left': 'نشر أزرق ‮ abc',
	'percent signs': '%E0%A4%A %00 %',
	'names that every object has': '__proto__ constructor toString hasOwnProperty',
	'characters of regular expressions': '.*+?^${}()|[]\\ (a+)+$',
	'a null character': 'a\u0000b',
	quotes: `"unfinished 'quotes \` here`,
};

test('hostile text in the search field causes no error and adds no elements to the page', async ({ page }) => {
	test.slow();
	await page.goto('search/');
	const { field, results } = searchOn(page);
	for (const [name, input] of Object.entries(INPUTS)) {
		await field.fill(input);
		const query = (await field.inputValue()).trim();
		await expect(results, name).toHaveAttribute('data-query', query, { timeout: 30_000 });
		await expect(results, name).toHaveAttribute('aria-busy', 'false');
		await expect(results.locator('script, img'), name).toHaveCount(0);
		await expect(page.getByText('Search does not work'), name).toHaveCount(0);
	}
});

const ADDRESSES = {
	'a broken escape': 'q=%E0%A4%A',
	'a filter that does not exist': 'q=codebuild&service=nope&domain=nowhere&exam=dop-c99',
	'a filter with markup': 'q=codebuild&service=%3Cscript%3E&exam=%22%5D%2C*',
	'the same query twice': 'q=codebuild&q=kinesis',
	'names that every object has, as filters': 'q=codebuild&__proto__=x&service=__proto__&exam=constructor',
	'an empty query': 'q=',
};

test('hostile addresses of the search page cause no error', async ({ page }) => {
	for (const [name, address] of Object.entries(ADDRESSES)) {
		await page.goto(`search/?${address}`);
		const { results, field } = searchOn(page);
		const query = new URLSearchParams(address).get('q')?.trim() ?? '';
		await expect(results, name).toHaveAttribute('data-query', query);
		await expect(results, name).toHaveAttribute('aria-busy', 'false');
		await expect(field, name).toHaveValue(query);
		if (query === 'codebuild') await expect(results.locator('li').first(), name).toBeVisible();
	}
});

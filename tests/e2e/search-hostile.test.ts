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
	'names of prototypes': '__proto__ constructor toString hasOwnProperty',
	'signs of regular expressions': '.*+?^${}()|[]\\ (a+)+$',
	'a null character': 'a\u0000b',
	quotes: `"unfinished 'quotes \` here`,
};

for (const [name, input] of Object.entries(INPUTS)) {
	test(`${name} typed into the field settle without harm`, async ({ page }) => {
		await page.goto('search/');
		const { field, results } = searchOn(page);
		await field.fill(input);
		const query = (await field.inputValue()).trim();
		await expect(results).toHaveAttribute('data-query', query, { timeout: 20_000 });
		await expect(results).toHaveAttribute('aria-busy', 'false');
		await expect(results.locator('script, img')).toHaveCount(0);
		await expect(page.getByText('Search does not work')).toHaveCount(0);
	});
}

const ADDRESSES = {
	'a broken escape': 'q=%E0%A4%A',
	'a filter that does not exist': 'q=codebuild&service=nope&domain=nowhere&exam=dop-c99',
	'a filter with markup': 'q=codebuild&service=%3Cscript%3E&exam=%22%5D%2C*',
	'the same query twice': 'q=codebuild&q=kinesis',
	'a prototype as filter': 'q=codebuild&__proto__=x&service=__proto__&exam=constructor',
	nothing: 'q=',
};

for (const [name, address] of Object.entries(ADDRESSES)) {
	test(`${name} in the address settles without harm`, async ({ page }) => {
		await page.goto(`search/?${address}`);
		const { results, field } = searchOn(page);
		const query = (await field.inputValue()).trim();
		await expect(results).toHaveAttribute('data-query', query);
		await expect(results).toHaveAttribute('aria-busy', 'false');
		if (query === 'codebuild') await expect(results.locator('li').first()).toBeVisible();
	});
}

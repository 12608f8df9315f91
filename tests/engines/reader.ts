import { expect } from '@playwright/test';
import type { ChangingSite } from '../support/changing-site.ts';
import type { Engine, Key } from './engine.ts';

/** A point of the viewport at which a click reaches an element, and the element's text. */
interface Shown {
	text: string;
	x: number;
	y: number;
}

/** Runs in the page: the first visible element that matches and has this text. Scrolls it to the middle. */
function findShown(selector: string, text: string): Shown | string {
	const shown = [...document.querySelectorAll(selector)].filter((element) =>
		element.checkVisibility({ visibilityProperty: true }),
	);
	const element = shown.find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(text));
	if (!element) return `no ${selector} with "${text}" among ${shown.length} that are visible`;
	element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const [box = new DOMRect()] = element.getClientRects();
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const hit = document.elementFromPoint(x, y);
	if (!hit || !(element.contains(hit) || hit.contains(element))) {
		const cover = hit?.cloneNode() as Element | undefined;
		return `${selector} is covered by ${cover?.outerHTML}`;
	}
	return { text: element.textContent.replace(/\s+/g, ' ').trim(), x, y };
}

/** Runs in the page: whether an element that matches and has this text is visible. */
const isShown = (selector: string, text: string) =>
	[...document.querySelectorAll(selector)].some(
		(element) => element.checkVisibility({ visibilityProperty: true }) && element.textContent.includes(text),
	);

/** A person who reads the site in one engine: steps that wait until the page is ready for them. */
export class Reader {
	readonly engine: Engine;
	readonly #site: ChangingSite;

	constructor(engine: Engine, site: ChangingSite) {
		this.engine = engine;
		this.#site = site;
	}

	/** @param path from the root of the site, without a slash at the start */
	open = (path: string) => this.engine.open(this.#site.url + path);

	/**
	 * Repeats a look at the page until it does not throw, and returns what it saw. Until then the page may also be on its
	 * way to another address.
	 */
	async eventually<Value>(look: () => Promise<Value>): Promise<Value> {
		let seen: Value | undefined;
		await expect(async () => void (seen = await look())).toPass({ timeout: 60_000, intervals: [30, 60, 120, 250] });
		return seen as Value;
	}

	async #look(selector: string, text: string): Promise<Shown> {
		const found = await this.engine.run(findShown, selector, text);
		if (typeof found === 'string') throw new Error(found);
		return found;
	}

	/** Waits for the first visible element that matches and has this text, and returns its text. */
	find = (selector: string, text = '') => this.eventually(() => this.#look(selector, text));

	async click(selector: string, text = '') {
		const { x, y } = await this.find(selector, text);
		await this.engine.click(x, y);
	}

	/** Presses keys one after another. */
	async press(...keys: Key[]) {
		for (const key of keys) await this.engine.press(key);
	}

	/** Waits until the first visible element that matches has a text like this. */
	sees = (selector: string, pattern: RegExp) =>
		this.eventually(async () => expect((await this.#look(selector, '')).text).toMatch(pattern));

	seesNo = (selector: string, text = '') =>
		this.eventually(async () => expect(await this.engine.run(isShown, selector, text)).toBe(false));

	/** Waits until a function in the page returns this value. */
	expects = <Args extends unknown[], Result>(expected: Result, body: (...args: Args) => Result, ...args: Args) =>
		this.eventually(async () => expect<unknown>(await this.engine.run(body, ...args)).toEqual(expected));

	/** Waits until the address matches. */
	arrives = (pattern: RegExp) =>
		this.eventually(async () => expect(await this.engine.run(() => location.href)).toMatch(pattern));

	back = () => this.engine.back();

	/** Chooses an option of a list by its value, once the list has it. */
	choose = (selector: string, value: string) => this.eventually(() => this.#choose(selector, value));

	#choose = (selector: string, value: string) =>
		this.engine.run(
			(name, option) => {
				const list = document.querySelector<HTMLSelectElement>(name);
				if (!list) throw new Error(`There is no ${name}.`);
				list.value = option;
				if (list.value !== option) throw new Error(`${name} has no ${option}.`);
				list.dispatchEvent(new Event('input', { bubbles: true }));
				list.dispatchEvent(new Event('change', { bubbles: true }));
			},
			selector,
			value,
		);

	/** Copies a text from a field, as from another program. */
	async copy(text: string) {
		await this.engine.run((value) => {
			const field = document.createElement('textarea');
			document.body.prepend(field);
			field.value = value;
			field.select();
		}, text);
		await this.engine.press('Control', 'c');
		await this.engine.run(() => document.querySelector('textarea')?.remove());
	}

	/** Pastes the clipboard into the focused field, in place of what was there, and returns what the field contains. */
	async paste(): Promise<string> {
		await this.engine.press('Control', 'a');
		await this.engine.press('Control', 'v');
		return this.engine.run(() => (document.activeElement as HTMLInputElement).value);
	}

	/** Opens the search dialog by its shortcut, once the page's script listens. */
	async openSearch() {
		await this.find('theme-switch button');
		await this.engine.press('Control', 'k');
		await this.expects(true, () => document.activeElement?.matches('dialog[open] input'));
	}

	/** The titles in the visible list, if it has the results of this query. */
	titles = (query: string): Promise<string[]> =>
		this.engine.run((wanted) => {
			const lists = [...document.querySelectorAll<HTMLElement>('ol[data-query][aria-busy="false"]')];
			const list = lists.find((each) => each.checkVisibility() && each.dataset['query'] === wanted);
			return [...(list?.querySelectorAll('li .title') ?? [])].map(({ textContent }) => textContent.trim());
		}, query);

	/** Waits for the results of a query, and returns their titles. */
	results = (query: string) =>
		this.eventually(async () => {
			const titles = await this.titles(query);
			expect(titles).not.toEqual([]);
			return titles;
		});
}

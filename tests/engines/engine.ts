/** What the journeys need of a browser, the same in every engine. There is one tab, as wide as a phone if possible. */
export interface Engine {
	/** Opens an address and waits until the page is loaded. */
	open: (url: string) => Promise<void>;
	reload: () => Promise<void>;
	/** Goes back to the page before, as the browser's button does. */
	back: () => Promise<void>;
	/** Runs a function in the page; arguments and result are JSON. */
	run: <Args extends unknown[], Result>(body: (...args: Args) => Result, ...args: Args) => Promise<Result>;
	/** Clicks at a point of the viewport, in CSS pixels. */
	click: (x: number, y: number) => Promise<void>;
	/** Presses keys at the same time, named as in `KeyboardEvent.key`; the last is the one that acts. */
	press: (...keys: Key[]) => Promise<void>;
	/** Types a text, key by key. */
	type: (text: string) => Promise<void>;
	/** Chooses a file of this machine in a field for files. */
	chooseFile: (selector: string, path: string) => Promise<void>;
	/** The page as a PDF, where the engine can be asked for one. */
	print?: () => Promise<Uint8Array>;
	/** The viewport as a PNG. */
	screenshot: () => Promise<Uint8Array>;
	/** The folder in which downloads arrive. */
	downloads: string;
	/** Errors of pages since the last call, where the engine tells them. */
	takeErrors?: () => string[];
	close: () => Promise<void>;
}

/** Keys that the journeys press; letters stand for themselves. */
export type Key = 'ArrowDown' | 'ArrowUp' | 'Control' | 'Enter' | 'Escape' | 'Tab' | 'a' | 'c' | 'k' | 'v';

/** Width and height of a phone's viewport, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };

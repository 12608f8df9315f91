import { get } from 'idb-keyval';
import { ifStored } from './if-stored.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { changeValue, studyDatabase } from './study-database.ts';

/**
 * Something that the reader is in the middle of, such as a practice set: in this tab, and in the storage that all tabs
 * share. Where storage is refused, it lasts as long as the page.
 */
export class SharedRecord<Value extends { started: number }> {
	/** What was started last; undefined if there is none. */
	value: Value | undefined;
	readonly #key: string;
	readonly #read: (stored: unknown) => Value | undefined;
	/** Number of changes made in this tab. */
	#changes = 0;

	/** @param read checks what is stored; undefined if it is of no use */
	constructor(key: string, read: (stored: unknown) => Value | undefined) {
		this.#key = key;
		this.#read = read;
	}

	/** Puts a new one in place of what is there. */
	start(value: Value) {
		this.#set(value, () => value);
	}

	/**
	 * Changes it here, and what is stored if that is still the same one: another tab may have changed it too, or started
	 * another, or erased it.
	 * @param tells whether the other tabs are told
	 */
	change(change: (value: Value) => Value, tells = true) {
		const { value: known } = this;
		if (!known) return;
		const changeStored = (stored: unknown) => {
			const value = this.#read(stored);
			return value?.started === known.started ? change(value) : stored;
		};
		this.#set(change(known), changeStored, tells);
	}

	/** Reads what is stored. Resolves to whether it differs from what is known, as after a change in another tab. */
	async follow(): Promise<boolean> {
		for (;;) {
			const changes = this.#changes;
			const found = await ifStored(async () => ({ value: this.#read(await get(this.#key, studyDatabase)) }));
			// A change was made meanwhile, which what was read may lack.
			if (this.#changes !== changes) continue;
			if (!found || JSON.stringify(found.value) === JSON.stringify(this.value)) return false;
			this.value = found.value;
			return true;
		}
	}

	#set(value: Value, change: (stored: unknown) => unknown, tells = true) {
		this.value = value;
		this.#changes++;
		void ifStored(async () => {
			await changeValue(this.#key, change);
			if (tells) tellOtherTabs();
		});
	}
}

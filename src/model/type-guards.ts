/** Type guards for JSON that comes from outside: files, the browser's storage, the network. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const isString = (value: unknown): value is string => typeof value === 'string';

/** Whether a value is an integer of at least 0. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] =>
	Array.isArray(value) && value.every(isItem);

/** Whether a value is an object whose values all pass the check. */
export const isRecordOf = <Item>(
	value: unknown,
	isItem: (item: unknown) => item is Item,
): value is Readonly<Record<string, Item>> => isObject(value) && Object.values(value).every(isItem);

export const isOneOf = <Item>(value: unknown, items: readonly Item[]): value is Item => items.includes(value as Item);

/**
 * A value that cannot be missing unless there is a fault in the code or the page.
 * @param what it is, for the message of the error
 * @throws when it is missing
 */
export function required<Value>(value: Value | null | undefined, what: string): Value {
	if (value === null || value === undefined) throw new Error(`Missing: ${what}.`);
	return value;
}

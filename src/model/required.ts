/**
 * Returns a value that is missing only if there is a fault in the code or the page.
 * @param what names the value in the error message
 * @throws Error if the value is missing
 */
export function required<Value>(value: Value | null | undefined, what: string): Value {
	if (value === null || value === undefined) throw new Error(`Missing: ${what}.`);
	return value;
}

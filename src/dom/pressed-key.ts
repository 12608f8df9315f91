/**
 * The key of a keyboard event; letters in lower case. Where the reader's layout has another script or another sign there,
 * as Cyrillic and AZERTY do, it is the Latin letter or the digit that the key is named after.
 * @returns undefined for events that are no key presses of the reader: browsers send some when they fill in a form, and
 * while the reader composes a character
 */
export function pressedKey(event: KeyboardEvent): string | undefined {
	const { key, code, isComposing, shiftKey } = event as Partial<KeyboardEvent>;
	if (key === undefined || isComposing) return undefined;
	if (/^[a-z\d]$/i.test(key)) return key.toLowerCase();
	const named = [...key].length === 1 && !shiftKey ? /^(?:Key|Digit)([A-Z\d])$/.exec(code ?? '')?.[1] : undefined;
	return named?.toLowerCase() ?? key;
}

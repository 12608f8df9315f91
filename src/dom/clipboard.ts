import type { Forms } from '../sharing/message.ts';

/** Copies plain text; whether that was allowed. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Copies a text in all its forms, or at least in the plain one; whether that was allowed. */
export async function copyForms({ text, html }: Forms): Promise<boolean> {
	try {
		const forms = { 'text/plain': text, 'text/html': html };
		const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
		await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
		return true;
	} catch {
		return copyText(text);
	}
}

/** Languages that are highlighted. Besides them, `flow` is drawn and `text` stays as it is. */
export const HIGHLIGHTED = [
	'bash',
	'yaml',
	'json',
	'python',
	'java',
	'ini',
	'groovy',
	'xml',
	'powershell',
	'dockerfile',
] as const;

/** All languages that a code block may have. */
export const LANGUAGES: readonly string[] = ['flow', 'text', ...HIGHLIGHTED];

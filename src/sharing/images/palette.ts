/** The site's colors by role, as fixed values: a picture knows neither custom properties nor dark mode. */
export type Palette = ReadonlyMap<string, string>;

const TOKEN = /--([\w-]+):\s*light-dark\((#[0-9a-f]{3,8}),/g;

/** Reads the light colors out of `tokens.css`, so that pages and pictures never differ. */
export function lightPalette(css: string): Palette {
	return new Map([...css.matchAll(TOKEN)].map(([, name = '', color = '']) => [name, color]));
}

/**
 * The color of a role.
 * @throws Error if the style sheet has no such role
 */
export function colorOf(role: string, palette: Palette): string {
	const color = palette.get(role);
	if (color === undefined) throw new Error(`tokens.css has no color "--${role}".`);
	return color;
}

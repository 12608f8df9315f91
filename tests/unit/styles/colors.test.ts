import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { required } from '../../../src/model/required.ts';

type Rgb = readonly [number, number, number];

const TOKEN = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map([...css.matchAll(TOKEN)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

/** Linear light of a color, each channel from 0 to 1 (sRGB, IEC 61966-2-1). */
function linear(hex: string): Rgb {
	const channel = (at: number) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

const times = (matrix: readonly Rgb[], [r, g, b]: Rgb) =>
	matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb;

/** Contrast ratio by WCAG 2.2. */
function contrast(one: string, other: string): number {
	const luminance = (hex: string) => {
		const [r, g, b] = linear(hex);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

/** Color vision deficiencies as matrices for linear light: Machado, Oliveira, Fernandes 2009, severity 1. */
const VISION: Record<string, readonly Rgb[]> = {
	all: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

/** Oklab (Ottosson 2020): lightness, and two axes of color. */
function oklab([r, g, b]: Rgb): Rgb {
	const [l, m, s] = [
		0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
		0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
		0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
	].map(Math.cbrt) as [number, number, number];
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

function distance(one: string, other: string, vision: readonly Rgb[]): number {
	const [a, b] = [one, other].map((hex) => oklab(times(vision, linear(hex)))) as [Rgb, Rgb];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Three to four times the smallest difference that people notice, which is about 0.02. */
const APART = 0.07;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
	const color = (name: string) => required(tokens.get(name), `the color ${name}`)[scheme];

	test.each([
		['ink', 'paper', 7],
		['ink', 'paper-sunk', 7],
		['ink', 'mark', 7],
		['ink-soft', 'paper', 4.5],
		['ink-soft', 'paper-sunk', 4.5],
		['accent', 'paper', 4.5],
		['rule-strong', 'paper', 3],
		...['string', 'keyword', 'constant', 'function', 'comment'].map(
			(role) => [`code-${role}`, 'paper-sunk', 4.5] as const,
		),
		...[1, 2, 3, 4, 5, 6].map((number) => [`domain-${number}`, 'paper', 3] as const),
	] as const)('%s on %s has a contrast of %s or more', (front, back, least) => {
		expect(contrast(color(front), color(back))).toBeGreaterThanOrEqual(least);
	});

	test.each(Object.keys(VISION))('the colors of the domains are distinct with vision %s', (vision) => {
		const pairs = [1, 2, 3, 4, 5, 6].flatMap((one) =>
			[1, 2, 3, 4, 5, 6].filter((other) => other > one).map((other) => [one, other] as const),
		);
		const near = pairs
			.map(([one, other]) => ({
				one,
				other,
				apart: distance(color(`domain-${one}`), color(`domain-${other}`), required(VISION[vision], vision)),
			}))
			.filter(({ apart }) => apart < APART);
		expect(near).toEqual([]);
	});
});

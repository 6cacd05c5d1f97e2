import type { Page } from 'puppeteer-core';

export const LISTENER: string;

export function inRounds(
  page: Page,
  answer: (path: string) => { contentType: string; body: string | Buffer } | undefined,
): Promise<{ asked: string[][]; rounds: number; ended: { type?: string; error?: string } }>;

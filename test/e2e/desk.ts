/**
 * A person at their desk: a browser of their own, signed in, at the Lotse under test. Whatever the page reports as an error
 * fails the test that used it.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoPassword, demoPeople } from '../../src/identity/demo-accounts.ts';
import { lotseUrl } from '../integration/api-client.ts';
import { launchChromium } from './chromium.ts';

export type Language = 'de' | 'en';

export interface DeskOptions {
  language?: Language;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

export interface Desk {
  page: Page;
  context: BrowserContext;
  /** What the page has reported as an error so far. */
  errors: string[];
  open: (path: string) => Promise<void>;
}

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** A refused request is an answer like another; only what nobody handled is an error. */
const expectedInConsole = /Failed to load resource/;

export interface Office {
  /** @param who candidate group, role or login; null: nobody is signed in */
  desk(who: string | null, options?: DeskOptions): Promise<Desk>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const browser: Browser = await launchChromium();
  const desks: Desk[] = [];

  async function desk(who: string | null, options: DeskOptions = {}): Promise<Desk> {
    const { language = 'de', colorScheme = 'light', viewport = desktop } = options;
    const remembered = { origin: lotseUrl(), localStorage: [{ name: 'lotse.language', value: language }] };
    const storageState = { cookies: [], origins: [remembered] };
    const context = await browser.newContext({
      baseURL: lotseUrl(),
      viewport,
      colorScheme,
      storageState,
      reducedMotion: 'reduce',
    });
    if (who !== null) await signIn(context, who);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !expectedInConsole.test(message.text())) errors.push(message.text());
    });
    const open = async (path: string): Promise<void> => {
      await page.goto(path);
    };
    const opened: Desk = { page, context, errors, open };
    desks.push(opened);
    return opened;
  }

  return {
    desk,
    async close() {
      await browser.close();
      const errors = desks.flatMap((one) => one.errors);
      if (errors.length > 0) throw new Error(`Pages reported errors:\n${errors.join('\n')}`);
    },
  };
}

async function signIn(context: BrowserContext, who: string): Promise<void> {
  const login = demoPeople.find(({ groups }) => groups.includes(who))?.login ?? who;
  const answer = await context.request.post('/api/session', { data: { login, password: demoPassword } });
  if (!answer.ok()) throw new Error(`${login} could not sign in: ${answer.status()} ${await answer.text()}`);
}

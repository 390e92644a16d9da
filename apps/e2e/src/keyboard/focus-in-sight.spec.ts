import type { Browser } from 'playwright-core';
import { launchChromium } from '../../browser/chromium.mjs';
import { Keys } from './keys';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

test('the look at the focus can find something: no ring, a bar above it, nowhere', async () => {
  const keys = await Keys.sitDown(browser, 'data:,');
  await keys.show('<button style="outline: none">Plain</button><button>Next</button>');
  await keys.press('Tab', 'Tab');
  await keys.show('<div style="position: fixed; inset: 0 0 auto; height: 100px; background: red"></div><button>Beneath</button>');
  await keys.press('Tab');
  await keys.show('<button onclick="this.remove()">Gone</button>');
  await keys.press('Tab', 'Enter');
  expect(keys.troubles).toEqual([expect.stringContaining('BUTTON “Plain” does not look focused.'), expect.stringContaining('BUTTON “Beneath” has the focus beneath DIV'), expect.stringContaining('The focus is nowhere.')]);
});

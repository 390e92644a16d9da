import { launchChromium } from '../../browser/chromium.mjs';
import { flawsInBothLights } from './examine';

test('the look at a page can find something: pale letters, a button without a name, two headings, low buttons, a page that is too wide', async () => {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const body = (planted: string) => `<!doctype html><html lang="en"><title>Planted</title><main><h1>Planted</h1>${planted}</main>`;
  const lookAt = async (planted: string) => {
    await page.setContent(body(planted));
    return (await flawsInBothLights(page, true)).join('\n');
  };
  expect(await lookAt('<p>Nothing wrong.</p>')).toBe('');
  expect(await lookAt('<p style="color: #bbb">Pale.</p>')).toMatch(/^light: color-contrast at p/);
  expect(await lookAt('<style>@media (prefers-color-scheme: dark) { p { color: #bbb } }</style><p>Pale by night.</p>')).toMatch(/^dark: color-contrast at p/);
  expect(await lookAt('<button style="height: 48px; width: 48px"></button>')).toMatch(/^light: button-name at button/);
  expect(await lookAt('<h1>Another</h1>')).toContain('has 2 headings of the first level');
  expect(await lookAt('<button style="height: 18px">Low</button><br><button style="height: 18px">Lower</button>')).toMatch(/light: target-size at button[\s\S]*only 18 px high: BUTTON Low/);
  expect(await lookAt('<div style="width: 500px">Wide</div>')).toMatch(/scrolls sideways, 50\d > 360 px/);
  await browser.close();
});

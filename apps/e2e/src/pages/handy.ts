// Both run in the page and give sentences; so they may use nothing but the page.

/** The page scrolls sideways, or has no heading that says where one is. */
export function unhandyOf(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found: string[] = [];
  if (scrollWidth > clientWidth) {
    const wide = [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1).slice(0, 3);
    found.push(`scrolls sideways, ${scrollWidth} > ${clientWidth} px: ${wide.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`).join(', ')}`);
  }
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) found.push(`has ${headings} headings of the first level`);
  return found;
}

/** What is pressed while judging is 44 px high; links within a sentence, and what cannot be seen, do not count. */
export function tooLowForAFinger(): string[] {
  const pressed = [...document.querySelectorAll<HTMLElement>('main button, main label:has(input[type="radio"]), main label:has(input[type="checkbox"]), main select, main textarea, main summary, main a')];
  return pressed.flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const inSentence = element.tagName === 'A' && getComputedStyle(element).display === 'inline';
    if (width === 0 || inSentence || !element.checkVisibility() || height >= 43.5) return [];
    return [`only ${height} px high: ${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`];
  });
}

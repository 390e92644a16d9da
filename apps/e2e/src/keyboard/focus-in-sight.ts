/**
 * Runs in the page, at every stop of the focus: says what is wrong with the focus as somebody with a keyboard sees it. The stop before must
 * look different now that it has been left: that is how one sees where one is.
 */
export function focusInSight(): string[] {
  type Stop = { name: string; elements: Element[]; looks: string };
  const memory = window as unknown as { lastStop?: Stop; hadFocus?: true };
  const element = document.activeElement;
  if (!element || element === document.body) {
    delete memory.lastStop;
    // On a page that has just been opened it is still to come.
    return memory.hadFocus ? ['The focus is nowhere.'] : [];
  }
  memory.hadFocus = true;
  const words = element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement ? `${element.type} ${element.labels?.[0]?.textContent ?? ''}` : element.textContent);
  const name = `${element.tagName} “${words.trim().slice(0, 50)}”`;
  const looksOf = (elements: Element[]) =>
    elements
      .map((one) => {
        const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
        return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor, backgroundColor].join(' ');
      })
      .join('\n');
  const found: string[] = [];
  const last = memory.lastStop;
  if (last && last.elements[0] !== element && last.elements[0]?.isConnected && looksOf(last.elements) === last.looks) found.push(`${last.name} does not look focused.`);
  delete memory.lastStop;
  // Headings and the page itself are reached by a leap, not by Tab; they need no ring.
  if (element.getAttribute('tabindex') === '-1' && !element.matches('a, button, input, [role]')) return found;

  // A radio button that is drawn by its label is seen where its label is.
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const seen = [element, ...labels].sort((a, b) => b.getBoundingClientRect().width - a.getBoundingClientRect().width)[0] ?? element;
  memory.lastStop = { name, elements: [element, ...labels, ...(element.parentElement ? [element.parentElement] : [])], looks: '' };
  memory.lastStop.looks = looksOf(memory.lastStop.elements);
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return [...found, `${name} has the focus outside of what one sees.`];
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);
  const over = document.elementFromPoint(clamp((left + right) / 2, innerWidth), clamp((top + bottom) / 2, innerHeight));
  if (over && !seen.contains(over) && !over.contains(seen)) found.push(`${name} has the focus beneath ${over.tagName}.${over.getAttribute('class') ?? ''}.`);
  return found;
}

/** Runs before every page: whoever points is caught. */
export function noPointing(): void {
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) addEventListener(type, () => console.error(`Somebody used a pointer: ${type}.`), { capture: true });
}

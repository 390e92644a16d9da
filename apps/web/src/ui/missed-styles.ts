/** Stylesheets that did not come: what loads the parts of a page asks for each of them only once. */
const missed = new Set<string>();

window.addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    missed.add(target.href);
    target.remove();
  },
  true,
);

/** Asks again for the stylesheets that did not come; fails when one still does not. */
export async function fetchMissedStyles(): Promise<void> {
  await Promise.all([...missed].map(fetchStyle));
}

function fetchStyle(href: string): Promise<void> {
  return new Promise((come, fail) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => {
      missed.delete(href);
      come();
    };
    link.onerror = () => fail(new Error(`${href} did not come.`));
    document.head.append(link);
  });
}

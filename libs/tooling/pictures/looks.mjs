/** A phone, a tablet, a desk; each by day and by night. A scene is opened once a width: going from day to night needs no new page. */
export const WIDTHS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
export const SCHEMES = /** @type {const} */ (['light', 'dark']);

/** @typedef {{ width: number, height: number }} Width */

/** @param {number} width @param {string} scheme */
export const lookName = (width, scheme) => `${width}-${scheme}`;

/** Statement ids by area, sub-domain and place: how the overview is laid out. */
export type GlancePlaces = readonly (readonly (readonly string[])[])[];

interface Place {
  area: number;
  row: number;
  column: number;
}

/**
 * Where a key leads from a cell, or null when it leads nowhere. Sideways one goes on into the next area at the same height, up and down
 * into the area before and after, so that every cell is reached whether areas stand beside or below each other.
 */
export function moveTo(places: GlancePlaces, from: string, key: string, wide: boolean): string | null {
  const at = placeOf(places, from);
  if (!at) return null;
  const { area, row, column } = at;
  const rows = places[area] ?? [];
  const cells = rows[row] ?? [];
  switch (key) {
    case 'ArrowRight':
      return column + 1 < cells.length ? idAt(places, { ...at, column: column + 1 }) : idAt(places, { area: area + 1, row, column: 0 });
    case 'ArrowLeft':
      return column > 0 ? idAt(places, { ...at, column: column - 1 }) : idAt(places, { area: area - 1, row, column: LAST });
    case 'ArrowDown':
      return row + 1 < rows.length ? idAt(places, { ...at, row: row + 1 }) : idAt(places, { area: area + 1, row: 0, column });
    case 'ArrowUp':
      return row > 0 ? idAt(places, { ...at, row: row - 1 }) : idAt(places, { area: area - 1, row: LAST, column });
    case 'PageDown':
      return idAt(places, { ...at, area: area + 1 });
    case 'PageUp':
      return idAt(places, { ...at, area: area - 1 });
    case 'Home':
      return wide ? idAt(places, { area: 0, row: 0, column: 0 }) : idAt(places, { ...at, column: 0 });
    case 'End':
      return wide ? idAt(places, { area: places.length - 1, row: LAST, column: LAST }) : idAt(places, { ...at, column: LAST });
    default:
      return null;
  }
}

const LAST = Number.MAX_SAFE_INTEGER;

function placeOf(places: GlancePlaces, id: string): Place | null {
  for (const [area, rows] of places.entries()) {
    for (const [row, cells] of rows.entries()) {
      const column = cells.indexOf(id);
      if (column >= 0) return { area, row, column };
    }
  }
  return null;
}

/** The cell there, or the nearest one in that area; null when there is no such area. */
function idAt(places: GlancePlaces, { area, row, column }: Place): string | null {
  const rows = places[area];
  const cells = rows?.[Math.min(row, rows.length - 1)];
  return cells?.[Math.min(column, cells.length - 1)] ?? null;
}

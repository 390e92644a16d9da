/** A tower of the skyline: a sub-domain, with a floor for each statement at its level, or null where there is none yet. */
export interface Tower {
  id: string;
  floors: readonly (number | null)[];
  /** The mean level one wants to reach; drawn as a dashed outline above the tower. */
  target?: number;
}

export interface District {
  id: string;
  name: string;
  towers: readonly Tower[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedTower {
  id: string;
  floors: readonly (Box & { level: number | null })[];
  roof: string;
  target: Box | null;
}

export interface PlacedDistrict {
  id: string;
  name: string;
  middle: number;
  towers: readonly PlacedTower[];
}

export const TOWER = 44;
export const GROUND = 395;
const GAP = 7;
const STREET = 46;
const FLOOR = 16;
/** How much higher a floor is for each level. */
const STEP = 7.5;
const UNKNOWN = 2;

const heightOf = (level: number | null): number => FLOOR + (level ?? UNKNOWN) * STEP;

/** Where every floor stands. Districts are placed beside each other on the ground, with a street between them. */
export function placeDistricts(districts: readonly District[]): { width: number; districts: PlacedDistrict[] } {
  let x = STREET;
  const placed = districts.map(({ id, name, towers }) => {
    const from = x;
    const standing = towers.map((tower, index) => {
      const one = placeTower(tower, x, index);
      x += TOWER + GAP;
      return one;
    });
    const middle = (from + x - GAP) / 2;
    x += STREET - GAP;
    return { id, name, middle, towers: standing };
  });
  return { width: x, districts: placed };
}

function placeTower({ id, floors, target }: Tower, x: number, index: number): PlacedTower {
  let y = GROUND;
  const placed = floors.map((level) => {
    const height = heightOf(level);
    y -= height;
    return { x, y, width: TOWER, height, level };
  });
  const wanted = target === undefined ? 0 : floors.length * heightOf(target);
  const rest = wanted - (GROUND - y);
  return { id, floors: placed, roof: roofOf(x, y, index), target: rest > STEP ? { x, y: y - rest, width: TOWER, height: rest } : null };
}

/** Roofs in turn, so that a street does not look like a bar chart: flat, gable, steps, dome, slope. */
function roofOf(x: number, y: number, index: number): string {
  const right = x + TOWER;
  const middle = x + TOWER / 2;
  const roofs = [
    `M${x + 8} ${y}v-6h${TOWER - 16}v6z`,
    `M${x} ${y}L${middle} ${y - 17}L${right} ${y}z`,
    `M${x + 6} ${y}v-7h7v-7h${TOWER - 26}v7h7v7z`,
    `M${x + 5} ${y}a${TOWER / 2 - 5} 15 0 0 1 ${TOWER - 10} 0z`,
    `M${x} ${y}L${right} ${y - 13}V${y}z`,
  ];
  return roofs[index % roofs.length] ?? '';
}

// The roadmap of the invented city. Quarters are counted from the one in which it is made.

/** @typedef {{ name: string, owner: string, cost: [number, number], days: number, from: number, to: number, status: string, later?: string, investment: string, partners: string, uplifts: Record<string, number>, after?: number[] }} InventedAction */

/** `status` is what was decided when the roadmap was made, `later` what has become of it within the year. @type {InventedAction[]} */
export const ACTIONS = [
  {
    ...{ name: 'Write the vision anew with residents and businesses', owner: 'Office of the mayor', cost: [60_000, 90_000], days: 120, from: 1, to: 3, status: 'agreed', later: 'done' },
    ...{ investment: 'Facilitators and six evenings in the districts', partners: 'Northhaven University' },
    uplifts: { 'vision-strategy.vision-by-all': 2, 'participation.early-say': 1 },
  },
  {
    ...{ name: 'One catalogue of all data holdings', owner: 'Chief data officer', cost: [120_000, 180_000], days: 260, from: 1, to: 4, status: 'agreed', later: 'done' },
    ...{ investment: 'Two data stewards and a catalogue service', partners: '' },
    uplifts: { 'open-sharing.catalogue-of-holdings': 3, 'interoperability-standards.described-in-standard-form': 2, 'analytics-decisions.steward-for-quality': 2 },
  },
  {
    ...{ name: 'Open data by default', owner: 'Chief data officer', cost: [80_000, 140_000], days: 180, from: 5, to: 7, status: 'agreed', later: 'under-way' },
    ...{ investment: 'Legal review, publishing pipeline', partners: 'Neighbouring cities' },
    uplifts: { 'open-sharing.open-unless-reasoned': 3, 'open-sharing.promised-freshness': 2 },
    after: [1],
  },
  {
    ...{ name: 'Residents decide on a share of the budget', owner: 'Department of finance', cost: [900_000, 1_400_000], days: 340, from: 2, to: 6, status: 'agreed', later: 'under-way' },
    ...{ investment: 'One per cent of the investment budget', partners: 'Citizens’ forum' },
    uplifts: { 'participation.budget-by-residents': 3, 'participation.residents-proposals': 2 },
  },
  {
    ...{ name: 'City platform: common building blocks and an exchange hub', owner: 'IT department', cost: [1_200_000, 1_900_000], days: 900, from: 2, to: 8, status: 'agreed', later: 'under-way' },
    ...{ investment: 'Platform team of four', partners: 'Regional IT association' },
    uplifts: { 'city-platform.common-blocks': 2, 'city-platform.exchange-hub': 2, 'city-platform.developer-sandbox': 2 },
  },
  {
    ...{ name: 'One portfolio of all smart-city projects', owner: 'Programme office', cost: [20_000, 35_000], days: 60, from: 1, to: 2, status: 'agreed', later: 'done' },
    ...{ investment: 'A register and a monthly meeting', partners: '' },
    uplifts: { 'city-management.one-portfolio': 2, 'learning-best-practice.closing-reviews': 2, 'transformation-mindset.scale-or-stop': 1 },
  },
  {
    ...{ name: 'A firm’s way from trial to contract', owner: 'Purchasing', cost: [40_000, 70_000], days: 110, from: 3, to: 5, status: 'agreed', later: 'agreed' },
    ...{ investment: 'Legal opinion, model contract', partners: 'Chamber of commerce' },
    uplifts: { 'business-innovation.places-to-test': 2, 'business-innovation.trial-to-contract': 3 },
  },
  {
    ...{ name: 'Mobile coverage measured street by street', owner: 'IT department', cost: [30_000, 50_000], days: 45, from: 2, to: 3, status: 'agreed', later: 'done' },
    ...{ investment: 'Meters on twelve waste lorries', partners: 'Network operators' },
    uplifts: { 'connectivity.measured-coverage': 1 },
  },
  {
    ...{ name: 'Sensor plan and calibration', owner: 'Water and works', cost: [150_000, 240_000], days: 200, from: 4, to: 7, status: 'proposed', later: 'proposed' },
    ...{ investment: 'Reference instruments', partners: 'Northhaven University' },
    uplifts: { 'sensing-control.planned-placement': 2, 'sensing-control.calibrated-readings': 2 },
    after: [7],
  },
  {
    ...{ name: 'An app for everything', owner: 'Office of the mayor', cost: [400_000, 800_000], days: 500, from: 3, to: 7, status: 'proposed', later: 'dropped' },
    ...{ investment: 'Agency and licences', partners: '' },
    uplifts: { 'citizen-needs.life-events': 1 },
  },
];

/**
 * The name of a quarter, such as 2027-Q1.
 * @param {Date} from
 * @param {number} later
 */
export function quarter(from, later) {
  const count = from.getUTCFullYear() * 4 + Math.floor(from.getUTCMonth() / 3) + later;
  return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`;
}

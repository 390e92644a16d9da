import { ACTIONS, quarter } from './invented-roadmap.mjs';

/**
 * Writes the roadmap. Returns what a later check-in does: it says what has become of each action.
 * @param {import('./person.mjs').Person} leader
 * @param {{ cityId: string, assessmentId: string }} key
 * @param {Date} today
 */
export async function planActions(leader, key, today) {
  /** @type {string[]} */
  const ids = [];
  /** @type {Record<string, unknown>[]} */
  const changes = [];
  for (const { name, owner, cost, days, from, to, status, later, investment, partners, uplifts, after = [] } of ACTIONS) {
    const action = {
      ...{ ...key, name, owner, costLow: cost[0], costHigh: cost[1], effortDays: days, startQuarter: quarter(today, from), endQuarter: quarter(today, to), investment, partners },
      uplifts: Object.entries(uplifts).map(([statementId, uplift]) => ({ statementId, uplift })),
      dependsOn: after.map((index) => ids[index]),
    };
    const { id } = await leader.run('addAction', { ...action, status }, '... on Action { id }');
    ids.push(id);
    if (later && later !== status) changes.push({ ...action, id, status: later });
  }
  return async () => {
    for (const change of changes) await leader.run('updateAction', change, '... on Action { id }');
  };
}

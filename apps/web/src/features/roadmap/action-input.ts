import type { ActionOnScreen } from './roadmap-answer';

export const draftKey = (assessmentId: string, actionId: string | null): string => `action:${assessmentId}:${actionId ?? 'new'}`;

/** An action as it is sent, to write it again as it was. */
export function actionInput({
  name,
  owner,
  costLow,
  costHigh,
  effortDays,
  startQuarter,
  endQuarter,
  status,
  investment,
  partners,
  uplifts,
  dependsOn,
}: ActionOnScreen) {
  return {
    name,
    owner,
    costLow,
    costHigh,
    effortDays,
    startQuarter,
    endQuarter,
    status,
    investment,
    partners,
    uplifts: uplifts.map(({ statementId, uplift }) => ({ statementId, uplift })),
    dependsOn: [...dependsOn],
  };
}

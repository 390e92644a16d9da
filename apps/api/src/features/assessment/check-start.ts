import { refuse } from '../../platform/domain-error';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';

/** A start further than a year from today is a mistyped year. */
export function checkStart(startDate: string, now: Date): void {
  const [earliest, latest] = [yearsFrom(now, -1), yearsFrom(now, 1)];
  if (!(startDate >= earliest && startDate <= latest)) {
    throw refuse(ASSESSMENT_REFUSALS, 'start-too-far', { earliest, latest }, 'startDate');
  }
}

const yearsFrom = (now: Date, years: number) =>
  new Date(Date.UTC(now.getUTCFullYear() + years, now.getUTCMonth(), now.getUTCDate())).toISOString().slice(0, 10);

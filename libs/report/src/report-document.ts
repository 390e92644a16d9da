import { areaSections } from './area-sections';
import type { DocumentCover, ReportDocument } from './document';
import { methodSection } from './method-section';
import { minoritySection } from './minority-section';
import { roadmapSection } from './roadmap-section';
import type { ReportSnapshot } from './snapshot';
import { snapshotHash } from './snapshot-text';
import { summarySection } from './summary-section';
import { targetSection } from './target-section';
import { amountText, dayText, meanText } from './wording';

/**
 * Lays a snapshot out as a neutral document: headings, paragraphs, tables, and charts as SVG. Every number in it comes
 * from the snapshot, its hash is `snapshotHash`, and the same snapshot gives the same document.
 */
export function reportDocument(snapshot: ReportSnapshot): ReportDocument {
  const hash = snapshotHash(snapshot);
  return {
    title: `${snapshot.city.name}: smart city maturity report`,
    language: 'en',
    day: snapshot.day,
    hash,
    cover: coverOf(snapshot, hash),
    sections: [
      summarySection(snapshot),
      ...areaSections(snapshot),
      targetSection(snapshot),
      roadmapSection(snapshot),
      minoritySection(snapshot),
      methodSection(snapshot, hash),
    ],
  };
}

function coverOf(snapshot: ReportSnapshot, hash: string): DocumentCover {
  const { city, assessment, model, rule, day } = snapshot;
  const { mean } = snapshot.rollUp.overall;
  return {
    city: city.name,
    title: 'Smart city maturity report',
    subtitle: assessment.name,
    figure: meanText(mean),
    meaning: meaningOf(mean, model.scale),
    mean,
    facts: [
      { name: 'Date', value: dayText(day) },
      { name: 'City', value: `${city.name}, ${city.country} · ${amountText(city.population)} inhabitants` },
      { name: 'Model', value: `${model.name} ${model.version}` },
      { name: 'Rule', value: rule.name },
      { name: 'Report hash', value: hash },
    ],
  };
}

/** The overall mean in the words of the scale. */
function meaningOf(mean: number | null, scale: ReportSnapshot['model']['scale']): string {
  if (mean === null) return 'Incomplete: there is no overall figure yet.';
  const named = (level: number): string => `level ${level} (${scale.find((step) => step.level === level)?.name ?? ''})`;
  // What is printed as 3.0 is told as 3.
  const shown = Math.round(mean * 10) / 10;
  const below = Math.floor(shown);
  return Number.isInteger(shown) ? `At ${named(shown)} on the scale from 0 to 7` : `Between ${named(below)} and ${named(below + 1)} on the scale from 0 to 7`;
}

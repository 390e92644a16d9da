export {
  SNAPSHOT_FORMAT,
  type ActionEntry,
  type FactorEntry,
  type Figure,
  type FigureTree,
  type MinorityEntry,
  type NotApplicableEntry,
  type PanelCount,
  type ProjectionStep,
  type PublicProof,
  type ReportSnapshot,
  type SettledBy,
  type StatementEntry,
  type TargetEntry,
} from './snapshot';
export type { ReportInput, RevealedResult, StatementInput, TargetDecision, TargetInputOfReport } from './report-input';
export { buildSnapshot } from './build-snapshot';
export { panelCounts, SMALLEST_SHOWN_GROUP } from './panel-counts';
export { readSnapshot, snapshotHash, snapshotText } from './snapshot-text';
export { reportDocument } from './report-document';
export type { DocumentBlock, DocumentCell, DocumentColumn, DocumentCover, DocumentRow, DocumentSection, ReportDocument } from './document';

import type { Phase } from '@citymark/access';
import type { IconName } from '../../ui/icon';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { leads, type SessionCity } from '../session';
import { paths, type AssessmentPlace } from '../paths';

export interface NavItem {
  id: string;
  label: string;
  to: string;
  icon: IconName;
}

export interface NavSection {
  id: string;
  label: string;
  /** A word beside the label: where the assessment stands. */
  note?: string;
  items: readonly NavItem[];
}

const ORDER: readonly Phase[] = ['preparing', 'collecting', 'voting', 'targeting', 'published', 'archived'];

interface PlaceRule {
  place: AssessmentPlace;
  label: string;
  /** First phase in which the page has something for people who do not lead. */
  from: Phase;
  /** Not for people who are only stakeholders. */
  staff?: true;
  /** Not for people who only watch. */
  voices?: true;
  /** For those who lead, while people judge. */
  leads?: true;
}

const PLACES: readonly PlaceRule[] = [
  { place: 'overview', label: 'Overview', from: 'preparing' },
  { place: 'plan', label: 'Plan', from: 'preparing', staff: true },
  { place: 'evidence', label: 'Evidence', from: 'preparing', staff: true },
  { place: 'vote', label: 'Vote', from: 'voting', voices: true },
  { place: 'agenda', label: 'Agenda', from: 'voting' },
  { place: 'workshop', label: 'Workshop', from: 'voting', leads: true },
  { place: 'targets', label: 'Targets', from: 'targeting' },
  { place: 'roadmap', label: 'Roadmap', from: 'targeting' },
  { place: 'report', label: 'Report', from: 'published' },
  { place: 'compare', label: 'Compare', from: 'published' },
];

/** What the side navigation offers in a city: leaders see every page, others those that have something for them by now. */
export function navSections(city: SessionCity, assessmentId: string | undefined): NavSection[] {
  const assessment = assessmentOf(city, assessmentId);
  const sections: NavSection[] = [
    {
      id: 'city',
      label: city.name,
      items: [
        { id: 'city', label: 'City', to: paths.city(city.id), icon: 'city' },
        { id: 'people', label: 'People', to: paths.people(city.id), icon: 'people' },
      ],
    },
  ];
  if (assessment) sections.push({ id: 'assessment', label: assessment.name, note: PHASE_NAMES[assessment.phase], items: assessmentItems(city, assessment) });
  return sections;
}

/** The page on which most of the work of a phase is done: for those who lead, those who gather proof, and those who judge. */
const WORK: Record<Phase, [leading: AssessmentPlace, gathering: AssessmentPlace, judging: AssessmentPlace]> = {
  preparing: ['plan', 'evidence', 'overview'],
  collecting: ['evidence', 'evidence', 'overview'],
  voting: ['agenda', 'evidence', 'vote'],
  targeting: ['targets', 'roadmap', 'roadmap'],
  published: ['report', 'report', 'report'],
  archived: ['report', 'report', 'report'],
};

/** The two pages of an assessment, or of a city, that a phone has within reach of a thumb. */
export function thumbItems(city: SessionCity, assessmentId: string | undefined): NavItem[] {
  const sections = navSections(city, assessmentId);
  const assessment = assessmentOf(city, assessmentId);
  if (!assessment) return [...(sections[0]?.items ?? [])];
  const work = WORK[assessment.phase][leads(city) ? 0 : city.myRoles.includes('evidencer') ? 1 : 2];
  return (sections[1]?.items ?? []).filter(({ id }) => id === 'overview' || id === work);
}

/** That of the address; on the city's own pages the one that runs, or the only one. */
function assessmentOf({ assessments }: SessionCity, assessmentId: string | undefined) {
  const running = assessments.filter(({ phase }) => ORDER.indexOf(phase) < ORDER.indexOf('published'));
  return assessments.find(({ id }) => id === assessmentId) ?? [running, assessments].find((some) => some.length === 1)?.[0];
}

function assessmentItems(city: SessionCity, assessment: SessionCity['assessments'][number]): NavItem[] {
  const onlyStakeholder = city.myRoles.every((role) => role === 'stakeholder');
  const onlyObserver = city.myRoles.every((role) => role === 'observer');
  const reached = ORDER.indexOf(assessment.phase);
  return PLACES.filter((rule) => leads(city) || (!rule.leads && ORDER.indexOf(rule.from) <= reached && !(rule.staff && onlyStakeholder) && !(rule.voices && onlyObserver))).map(({ place, label }) => ({
    id: place,
    label,
    to: paths.inAssessment(city.id, assessment.id, place),
    icon: place,
  }));
}

export function operatorSection(): NavSection {
  return {
    id: 'operator',
    label: 'Installation',
    items: [
      { id: 'operator', label: 'Benchmark', to: paths.operator(), icon: 'benchmark' },
      { id: 'models', label: 'Maturity models', to: paths.models(), icon: 'models' },
    ],
  };
}

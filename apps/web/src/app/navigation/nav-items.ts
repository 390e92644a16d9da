import type { Phase } from '@citymark/access';
import { leads, type SessionCity } from '../session';
import { paths, type AssessmentPlace } from '../paths';

export interface NavItem {
  id: string;
  label: string;
  to: string;
}

export interface NavSection {
  id: string;
  label: string;
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
}

const PLACES: readonly PlaceRule[] = [
  { place: 'overview', label: 'Overview', from: 'preparing' },
  { place: 'plan', label: 'Plan', from: 'preparing', staff: true },
  { place: 'evidence', label: 'Evidence', from: 'preparing', staff: true },
  { place: 'vote', label: 'Vote', from: 'voting' },
  { place: 'agenda', label: 'Agenda', from: 'voting' },
  { place: 'targets', label: 'Targets', from: 'targeting' },
  { place: 'roadmap', label: 'Roadmap', from: 'targeting' },
  { place: 'report', label: 'Report', from: 'published' },
  { place: 'compare', label: 'Compare', from: 'published' },
];

/** What the side navigation offers in a city: leaders see every page, others those that have something for them by now. */
export function navSections(city: SessionCity, assessmentId: string | undefined): NavSection[] {
  const assessment = city.assessments.find(({ id }) => id === assessmentId) ?? (city.assessments.length === 1 ? city.assessments[0] : undefined);
  const sections: NavSection[] = [
    {
      id: 'city',
      label: city.name,
      items: [
        { id: 'city', label: 'City', to: paths.city(city.id) },
        { id: 'people', label: 'People', to: paths.people(city.id) },
      ],
    },
  ];
  if (assessment) sections.push({ id: 'assessment', label: assessment.name, items: assessmentItems(city, assessment) });
  return sections;
}

function assessmentItems(city: SessionCity, assessment: SessionCity['assessments'][number]): NavItem[] {
  const onlyStakeholder = city.myRoles.every((role) => role === 'stakeholder');
  const reached = ORDER.indexOf(assessment.phase);
  return PLACES.filter((rule) => leads(city) || (ORDER.indexOf(rule.from) <= reached && !(rule.staff && onlyStakeholder))).map(({ place, label }) => ({
    id: place,
    label,
    to: paths.inAssessment(city.id, assessment.id, place),
  }));
}

export function operatorSection(): NavSection {
  return {
    id: 'operator',
    label: 'Installation',
    items: [
      { id: 'operator', label: 'Benchmark', to: paths.operator() },
      { id: 'models', label: 'Maturity models', to: paths.models() },
    ],
  };
}

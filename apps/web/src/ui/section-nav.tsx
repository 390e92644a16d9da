import { useEffect, useState } from 'react';
import styles from './section-nav.module.css';

export interface SectionNavProps {
  /** What the list leads through, such as "On this page". */
  label: string;
  /** Sections by the id of their element. */
  sections: readonly { id: string; label: string }[];
}

/** Leads to the sections of a long page, and marks the one that is read. Stays under the header. */
export function SectionNav({ label, sections }: SectionNavProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const ids = sections.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target.id);
        setCurrent((before) => ids.split(' ').find((id) => seen.has(id)) ?? before);
      },
      { rootMargin: '-15% 0px -70% 0px' },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.list}>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} className={styles.link} aria-current={section.id === current ? 'true' : undefined}>
              {section.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

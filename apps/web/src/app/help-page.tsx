import { Page } from '../ui/page';
import { Panel } from '../ui/panel';
import { SectionNav } from '../ui/section-nav';
import { GUIDES, type Guide } from './help-guides';
import { GUIDE_PICTURES } from './help-pictures';
import styles from './help-page.module.css';

/** A guide for each role, with pictures of the product. */
export function HelpPage() {
  return (
    <Page title="Help" lead="A guide for each role: what you do, who sees it, and what to do when you are stuck.">
      <SectionNav label="Guides" sections={GUIDES.map(({ id, role }) => ({ id, label: role }))} />
      {GUIDES.map((guide) => (
        <div key={guide.id} id={guide.id} className={styles.guide}>
          <Panel title={guide.role} note={guide.what}>
            <p>{guide.time}</p>
            <h3>Step by step</h3>
            <ol className={styles.list}>{guide.steps.map(line)}</ol>
            <Pictures of={guide.id} />
            <h3>Who sees what</h3>
            <ul className={styles.list}>{guide.seen.map(line)}</ul>
            <h3>Good to know</h3>
            <ul className={styles.list}>{guide.goodToKnow.map(line)}</ul>
            <h3>When you are stuck</h3>
            <ul className={styles.list}>{guide.stuck.map(line)}</ul>
          </Panel>
        </div>
      ))}
    </Page>
  );
}

const line = (sentence: string) => <li key={sentence}>{sentence}</li>;

function Pictures({ of }: { of: Guide['id'] }) {
  return (
    <div className={styles.pictures}>
      {GUIDE_PICTURES[of].map(({ source, shows, width, height }) => (
        <figure key={source} className={styles.picture} data-phone={width < height || undefined}>
          <img src={source} alt="" width={width} height={height} loading="lazy" />
          <figcaption>{shows}</figcaption>
        </figure>
      ))}
    </div>
  );
}

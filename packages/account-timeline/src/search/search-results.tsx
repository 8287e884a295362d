import { findMarks } from '@tasuki/domain/search/find-marks';
import { useTexts } from '@tasuki/i18n';
import { DepartmentChip, InAppLink, MarkedText } from '@tasuki/ui';
import { useId } from 'react';
import { useApp } from '../app/app-context.ts';
import { appBase } from '../app/app-definition.ts';
import styles from './search.module.css';
import type { FoundGroup, FoundHit } from './search-query.ts';
import { searchTexts } from './search-texts.ts';

interface SearchResultsProps {
  groups: readonly FoundGroup[];
  text: string;
  activeId: string | undefined;
  onOpen: (hit: FoundHit) => void;
}

/** Each type under its heading, the best first. */
export function SearchResults({ groups, ...shared }: SearchResultsProps) {
  return groups.map((group) => <ResultGroup key={group.type} group={group} {...shared} />);
}

function ResultGroup({ group, ...shared }: { group: FoundGroup } & Omit<SearchResultsProps, 'groups'>) {
  const t = useTexts(searchTexts);
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id}>{t(`search.type.${group.type}`)}</h2>
      <ul>
        {group.hits.map((hit) => (
          <Result key={hit.id} hit={hit} isAccount={group.type === 'ACCOUNT'} {...shared} />
        ))}
      </ul>
      {group.hasMore ? <p className={styles.more}>{t('search.more')}</p> : null}
    </section>
  );
}

interface ResultProps extends Omit<SearchResultsProps, 'groups'> {
  hit: FoundHit;
  isAccount: boolean;
}

function Result({ hit, isAccount, text, activeId, onOpen }: ResultProps) {
  const { department } = useApp();
  const { id, title, matched, account } = hit;
  const isActive = id === activeId;
  return (
    <li
      className={styles.hit}
      data-active={isActive || undefined}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <InAppLink href={`${appBase(department)}/accounts/${account.id}`} navigate={() => onOpen(hit)}>
        <MarkedText text={title} marks={findMarks(title, text)} />
      </InAppLink>
      {matched ? (
        <span className={styles.matched}>
          <MarkedText text={matched} marks={findMarks(matched, text)} />
        </span>
      ) : null}
      {isAccount ? <DepartmentChip department={account.holder} /> : <span className={styles.of}>{account.name}</span>}
    </li>
  );
}

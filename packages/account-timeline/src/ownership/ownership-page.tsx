import { useQuery } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { type OwnedWork, ownedWorkWords } from '@tasuki/domain/accounts/ownership-words';
import { type OwnershipFindingKind, ownershipFindingWords } from '@tasuki/domain/ownership/upsell-rules';
import { useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import type * as Schema from '../__generated__/operations.ts';
import { useUrlState } from '../app/url-state.ts';
import { Loaded, Panel, PanelPage } from '../panels/panel.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './ownership.module.css';
import { type Count, OWNERSHIP_PAGE } from './ownership-queries.ts';
import { ownershipTexts } from './ownership-texts.ts';
import { UpsellRulesPanel } from './upsell-rules-panel.tsx';

export const PAGE_SIZE = 50;

/** Where work goes on without exactly one fitting owner, and one click to mend it. */
export function OwnershipPage() {
  const t = useTexts(ownershipTexts);
  const viewer = useViewer();
  const [url, setUrl] = useUrlState();
  const variables = {
    first: PAGE_SIZE,
    work: url.work as Schema.OwnedWork | undefined,
    kind: url.kind as Schema.OwnershipFindingKind | undefined,
  };
  const query = useQuery(OWNERSHIP_PAGE, { variables, fetchPolicy: 'cache-and-network' });
  const isFiltered = Boolean(url.work || url.kind);
  const more = (after: string) =>
    void query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        ownershipFindings: [...before.ownershipFindings, ...next.ownershipFindings],
      }),
    });
  return (
    <PanelPage title={t('ownership.title')} tools={<Filters counts={query.data?.ownershipFindingCounts ?? []} />}>
      <div className={styles.panels}>
        <Panel title={t('ownership.findings')} note={t('ownership.findings.note')}>
          <Loaded query={query} failed={t('ownership.failed')} rows={8}>
            {(data) => (
              <FindingList
                findings={data.ownershipFindings}
                people={data.users.nodes}
                mayHaveMore={data.ownershipFindings.length % PAGE_SIZE === 0}
                isFiltered={isFiltered}
                onClear={() => setUrl({ work: undefined, kind: undefined })}
                onMore={more}
              />
            )}
          </Loaded>
        </Panel>
        {viewer.isAdmin ? <UpsellRulesPanel /> : null}
      </div>
    </PanelPage>
  );
}

const domainWord = (value: string) => value.toLowerCase().replaceAll('_', '-');

function Filters({ counts }: { counts: readonly Count[] }) {
  const t = useTexts(ownershipTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const sum = (fits: (count: Count) => boolean) => counts.filter(fits).reduce((total, { count }) => total + count, 0);
  const works = [...new Set(counts.map(({ work }) => work))];
  const kinds = [...new Set(counts.map(({ kind }) => kind))];
  return (
    <>
      <NativeSelect
        aria-label={t('ownership.work')}
        value={url.work ?? ''}
        onChange={(event) => setUrl({ work: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('ownership.count', { label: t('ownership.work.any'), count: sum(() => true) }) },
          ...works.map((value) => ({
            value,
            label: t('ownership.count', {
              label: ownedWorkWords[domainWord(value) as OwnedWork][locale],
              count: sum(({ work }) => work === value),
            }),
          })),
        ]}
      />
      <NativeSelect
        aria-label={t('ownership.kind')}
        value={url.kind ?? ''}
        onChange={(event) => setUrl({ kind: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('ownership.kind.any') },
          ...kinds.map((value) => ({
            value,
            label: t('ownership.count', {
              label: ownershipFindingWords[domainWord(value) as OwnershipFindingKind][locale],
              count: sum(({ kind, work }) => kind === value && (!url.work || work === url.work)),
            }),
          })),
        ]}
      />
    </>
  );
}

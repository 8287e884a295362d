import { type ApolloClient, gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Button, useToast } from '@tasuki/ui';
import { useState } from 'react';
import type { ImportIssuesQuery, ImportIssuesQueryVariables } from '../../__generated__/operations.ts';
import { importsTexts } from './imports-texts.ts';
import { issuesCsv } from './issues-csv.ts';

const IMPORT_ISSUES: TypedDocumentNode<ImportIssuesQuery, ImportIssuesQueryVariables> = gql`
  query ImportIssues($id: ID!, $first: Int!, $after: Int) {
    importRun(id: $id) {
      id
      issues(first: $first, after: $after) {
        position
        severity
        file
        line
        reason
        row
      }
    }
  }
`;

const PAGE = 200;

/** Saves all rows of a run that have a remark, not only those on the page. */
export function DownloadIssues({ runId }: { runId: string }) {
  const t = useTexts(importsTexts);
  const client = useApolloClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      offerFile(issuesCsv(await readAll(client, runId)), 'tasuki-import-issues.csv');
    } catch {
      toast({ message: t('imports.download.failed') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" loading={isBusy} onClick={() => void download()}>
      {t('imports.download')}
    </Button>
  );
}

type Issue = NonNullable<ImportIssuesQuery['importRun']>['issues'][number];

async function readAll(client: ApolloClient, id: string): Promise<Issue[]> {
  const all: Issue[] = [];
  for (;;) {
    const variables = { id, first: PAGE, after: all.at(-1)?.position ?? null };
    // Past the cache: a run may have thousands of rows, and nobody reads them twice.
    const { data } = await client.query({ query: IMPORT_ISSUES, variables, fetchPolicy: 'no-cache' });
    const issues = data?.importRun?.issues ?? [];
    all.push(...issues);
    if (issues.length < PAGE) return all;
  }
}

function offerFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

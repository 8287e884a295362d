import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { describeError, describeRefusal } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, ConfirmDialog, InlineError, useToast } from '@tasuki/ui';
import { useState } from 'react';
import type {
  ImportStandsQuery,
  ImportStandsQueryVariables,
  UndoImportMutation,
  UndoImportMutationVariables,
} from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { paths } from '../../paths.ts';
import { importTexts } from './import-texts.ts';
import { countOf } from './read-report.ts';

const IMPORT_STANDS: TypedDocumentNode<ImportStandsQuery, ImportStandsQueryVariables> = gql`
  query ImportStands($id: ID!) {
    importRun(id: $id) {
      id
      laterWork {
        accountId
        accountName
        whatJa
        whatEn
        at
      }
    }
  }
`;

const UNDO_IMPORT: TypedDocumentNode<UndoImportMutation, UndoImportMutationVariables> = gql`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      importRun {
        id
        state
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

interface UndoImportProps {
  run: { id: string; report: unknown };
  onDone: () => void;
}

/** Takes a run back, after a look at how much that is, or says what stands in the way. */
export function UndoImport({ run, onDone }: UndoImportProps) {
  const t = useTexts(importTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [undo, { loading }] = useMutation(UNDO_IMPORT);
  const { data } = useQuery(IMPORT_STANDS, { variables: { id: run.id }, fetchPolicy: 'no-cache', skip: !isOpen });
  const later = data?.importRun?.laterWork ?? [];
  const isBlocked = later.length > 0;
  const confirm = async () => {
    setOpen(false);
    setProblem(undefined);
    try {
      const answer = await undo({ variables: { input: { importRunId: run.id } } });
      const refusal = answer.data?.undoImport.refusal;
      if (refusal) return setProblem(describeRefusal(refusal, locale));
      toast({ message: t('import.undone') });
      onDone();
    } catch (error) {
      setProblem(describeError(error, locale).sentence);
    }
  };
  return (
    <>
      <Button variant="default" loading={loading} onClick={() => setOpen(true)}>
        {t('import.undo')}
      </Button>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <ConfirmDialog
        opened={isOpen}
        title={t(isBlocked ? 'import.undo.blocked' : 'import.undo.title')}
        confirmLabel={t('import.undo.confirm')}
        isBlocked={isBlocked}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        {isBlocked ? (
          <>
            <p>{t('import.undo.stands')}</p>
            <ul className={styles.quiet}>
              {later.map(({ accountId, accountName, whatJa, whatEn, at }) => (
                <li key={`${accountId} ${at} ${whatEn}`}>
                  <Link to={paths.account(accountId)}>{accountName}</Link>: {locale === 'ja' ? whatJa : whatEn} (
                  {formats.date(at)})
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>
            {t('import.undo.counts', {
              created: formats.number(countOf(run.report, 'created')),
              updated: formats.number(countOf(run.report, 'updated')),
            })}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
}

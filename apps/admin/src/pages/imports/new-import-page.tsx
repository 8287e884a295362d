import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { ErrorPanel, InlineError, SkeletonRows } from '@tasuki/ui';
import type { NewImportPageQuery, NewImportPageQueryVariables } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { paths } from '../../paths.ts';
import { ChooseFile } from './choose-file.tsx';
import { ImportForm } from './import-form.tsx';
import { importTexts } from './import-texts.ts';
import { importsTexts } from './imports-texts.ts';

export const NEW_IMPORT_PAGE: TypedDocumentNode<NewImportPageQuery, NewImportPageQueryVariables> = gql`
  query NewImportPage($id: ID!, $encoding: String) {
    importUpload(id: $id, encoding: $encoding) {
      upload {
        id
        fileName
      }
      problem
      problemJa
      encoding
      delimiter
      headerLine
      columns {
        name
        samples
      }
      format {
        name
      }
      mapping
      join {
        source
        companies
        of
      }
      isRemembered
      rememberedPreset
    }
    importFormats {
      name
      titleJa
      titleEn
      orderJa
      orderEn
    }
    importRecordTypes {
      name
      labelJa
      labelEn
      fields {
        name
        labelJa
        labelEn
        isDate
      }
    }
  }
`;

interface Search {
  upload?: string;
  encoding?: string;
}

/** From a file to an import: choose it, say what its columns mean, look at its first rows, try or start. */
export function NewImportPage() {
  const t = useTexts({ ...importTexts, ...importsTexts });
  const navigate = useNavigate();
  const { upload, encoding } = useSearch({ strict: false }) as Search;
  const go = (search: Search) => void navigate({ to: paths.newImport, search: search as never, replace: true });
  return (
    <div className={styles.sections}>
      <Link to={paths.imports}>{t('imports.back')}</Link>
      <h1>{t('import.title')}</h1>
      <section className={styles.section} aria-label={t('import.file')}>
        <h2>{t('import.file')}</h2>
        <ChooseFile hasFile={upload !== undefined} onSent={(id) => go({ upload: id })} />
      </section>
      {upload ? (
        <Inspected
          key={upload}
          id={upload}
          encoding={encoding}
          onEncoding={(name) => go({ upload, ...(name ? { encoding: name } : {}) })}
        />
      ) : null}
    </div>
  );
}

interface InspectedProps {
  id: string;
  encoding: string | undefined;
  onEncoding: (encoding: string | null) => void;
}

function Inspected({ id, encoding, onEncoding }: InspectedProps) {
  const t = useTexts(importTexts);
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(NEW_IMPORT_PAGE, {
    variables: { id, encoding: encoding ?? null },
    fetchPolicy: 'no-cache',
  });
  if (error)
    return (
      <ErrorPanel title={t('import.file.unreadable')} {...describeError(error, locale)} onRetry={() => refetch()} />
    );
  if (!data) return <SkeletonRows rows={8} />;
  const { importUpload: found, importFormats, importRecordTypes } = data;
  if (!found) return <InlineError>{t('import.file.gone')}</InlineError>;
  if (found.problem)
    return (
      <InlineError>{`${t('import.file.unreadable')}: ${locale === 'ja' ? found.problemJa : found.problem}`}</InlineError>
    );
  return (
    <ImportForm
      key={`${id} ${encoding}`}
      found={found}
      formats={importFormats}
      recordTypes={importRecordTypes}
      encoding={encoding ?? null}
      onEncoding={onEncoding}
    />
  );
}

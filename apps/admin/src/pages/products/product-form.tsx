import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, InlineError, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { SaveProductMutation, SaveProductMutationVariables } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useContestedSave } from '../../use-contested-save.tsx';
import { PRODUCTS_PAGE, type Product } from './products-queries.ts';
import { productsTexts } from './products-texts.ts';

const SAVE_PRODUCT: TypedDocumentNode<SaveProductMutation, SaveProductMutationVariables> = gql`
  mutation SaveProduct($input: SaveProductInput!) {
    saveProduct(input: $input) {
      product {
        id
      }
      refusal {
        code
        message
        details
      }
    }
  }
`;

interface ProductFormProps {
  /** Undefined makes a new product. */
  product: Product | undefined;
  onSaved: () => void;
  onCancel: () => void;
}

export function ProductForm({ product, onSaved, onCancel }: ProductFormProps) {
  const t = useTexts({ ...adminTexts, ...productsTexts });
  const { organisation } = useViewer();
  const client = useApolloClient();
  const opened = standingOf(product, organisation.currency);
  const [fields, setFields] = useState(opened.fields);
  const [saveProduct] = useMutation(SAVE_PRODUCT);
  const { submit, conflict, problem, isSaving } = useContestedSave({
    opened,
    words: {
      key: { label: t('products.key') },
      nameJa: { label: t('admin.name.ja') },
      nameEn: { label: t('admin.name.en') },
      monthlyAmount: { label: t('products.price') },
      currency: { label: t('products.currency') },
    },
    write: async (mine, version) => {
      const record = product ? { productId: product.id, version } : {};
      const input = { ...mine, monthlyAmount: mine.monthlyAmount || null, ...record };
      const { data } = await saveProduct({ variables: { input } });
      return data?.saveProduct.refusal;
    },
    readLatest: async () => {
      const { data } = await client.query({ query: PRODUCTS_PAGE, fetchPolicy: 'no-cache' });
      const found = data?.products.nodes.find(({ id }) => id === product?.id);
      return found && standingOf(found, found.currency);
    },
    onSaved,
  });
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget;
      setFields((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <Form onSubmit={() => submit(fields)} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <TextInput label={t('products.key')} {...field('key')} required data-autofocus />
      <TextInput label={t('admin.name.ja')} {...field('nameJa')} required />
      <TextInput label={t('admin.name.en')} {...field('nameEn')} required />
      <TextInput label={t('products.price')} inputMode="decimal" {...field('monthlyAmount')} />
      <TextInput label={t('products.currency')} {...field('currency')} required />
      {conflict}
      <FormFoot busy={isSaving} submit={t('admin.save')} onCancel={onCancel} />
    </Form>
  );
}

/** As it stands; a new product stands nowhere yet. */
const standingOf = (product: Product | undefined, currency: string) => ({
  version: product?.version ?? 0,
  fields: {
    key: product?.key ?? '',
    nameJa: product?.nameJa ?? '',
    nameEn: product?.nameEn ?? '',
    monthlyAmount: product?.monthlyAmount?.toString() ?? '',
    currency: product?.currency ?? currency,
  },
});

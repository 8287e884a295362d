import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { SaveProductMutation, SaveProductMutationVariables } from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { useSave } from '../../use-save.ts';
import type { Product } from './products-page.tsx';
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
  const [fields, setFields] = useState({
    key: product?.key ?? '',
    nameJa: product?.nameJa ?? '',
    nameEn: product?.nameEn ?? '',
    currency: product?.currency ?? organisation.currency,
    monthlyAmount: product?.monthlyAmount?.toString() ?? '',
  });
  const [saveProduct] = useMutation(SAVE_PRODUCT);
  const { save, problem, isSaving } = useSave(onSaved);
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget;
      setFields((before) => ({ ...before, [name]: value }));
    },
  });
  const submit = () =>
    save(async () => {
      const input = {
        ...fields,
        monthlyAmount: fields.monthlyAmount || null,
        productId: product?.id,
        version: product?.version,
      };
      const { data } = await saveProduct({ variables: { input } });
      return data?.saveProduct.refusal;
    });
  return (
    <Form onSubmit={submit} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <TextInput label={t('products.key')} {...field('key')} required data-autofocus />
      <TextInput label={t('admin.name.ja')} {...field('nameJa')} required />
      <TextInput label={t('admin.name.en')} {...field('nameEn')} required />
      <TextInput label={t('products.price')} inputMode="decimal" {...field('monthlyAmount')} />
      <TextInput label={t('products.currency')} {...field('currency')} required />
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel}>
          {t('admin.cancel')}
        </Button>
        <Button type="submit" loading={isSaving}>
          {t('admin.save')}
        </Button>
      </div>
    </Form>
  );
}

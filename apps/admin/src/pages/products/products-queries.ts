import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ProductsPageQuery } from '../../__generated__/operations.ts';

export const PRODUCTS_PAGE: TypedDocumentNode<ProductsPageQuery> = gql`
  query ProductsPage {
    products(first: 200) {
      nodes {
        id
        key
        nameJa
        nameEn
        currency
        monthlyAmount
        version
      }
    }
  }
`;

export type Product = ProductsPageQuery['products']['nodes'][number];

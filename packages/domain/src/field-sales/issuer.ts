import { type Refusal, refuse } from '../decision.ts';

/** Who issues the organisation's documents, besides its name. */
export interface Issuer {
  postalAddress: string | null;
  phone: string | null;
  /** 適格請求書発行事業者登録番号 */
  registrationNumber: string | null;
}

type Read = { fields: Partial<Issuer>; refused?: undefined } | { fields?: undefined; refused: Refusal };

/** Reads what is given of it; an empty text takes the field off the documents. Full-width digits are digits. */
export function readIssuer(given: { [Field in keyof Issuer]?: string | null }): Read {
  const { postalAddress, phone, registrationNumber } = given;
  const fields: Partial<Issuer> = {};
  if (postalAddress != null) fields.postalAddress = postalAddress.trim() || null;
  if (phone != null) fields.phone = phone.normalize('NFKC').trim() || null;
  if (registrationNumber != null)
    fields.registrationNumber = registrationNumber.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase() || null;
  if ((fields.postalAddress?.length ?? 0) > 300) return tooLong('postalAddress', 300);
  if ((fields.phone?.length ?? 0) > 50) return tooLong('phone', 50);
  if (fields.registrationNumber && !/^T\d{13}$/.test(fields.registrationNumber)) {
    const message = 'A registration number is T and 13 digits, such as T1234567890123.';
    return {
      refused: refuse('REGISTRATION_NUMBER_INVALID', message, { field: 'registrationNumber' }).refused as Refusal,
    };
  }
  return { fields };
}

function tooLong(field: string, most: number): Read {
  return { refused: refuse('TEXT_TOO_LONG', `At most ${most} characters.`, { field }).refused as Refusal };
}

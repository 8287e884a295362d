import { defineFormat } from '../file-format.ts';

const header =
  'sequenceNumber,corporateNumber,process,correct,updateDate,changeDate,name,nameImageId,kind,prefectureName,cityName,streetNumber,addressImageId,prefectureCode,cityCode,postCode,addressOutside,addressOutsideImageId,closeDate,closeCause,successorCorporateNumber,changeCause,assignmentDate,latest,enName,enPrefectureName,enCityName,enAddressOutside,furigana,hihyoji'.split(
    ',',
  );

/** 国税庁's file of 法人番号: no header, thirty columns; the web API puts one line of counts in front. */
export const corporateNumbers = defineFormat(
  'corporate-numbers',
  { ja: '国税庁 法人番号データ', en: 'Corporate numbers (NTA)' },
  {
    tables: [
      {
        record: 'accounts',
        header,
        key: 'corporateNumber',
        fields: {
          name: 'name',
          nameKana: 'furigana',
          corporateNumber: 'corporateNumber',
          region: 'prefectureName',
        },
        attributes: ['cityName', 'streetNumber', 'postCode', 'enName', 'closeDate'],
      },
    ],
  },
);

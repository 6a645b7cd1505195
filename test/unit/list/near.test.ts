import { structureOf } from '../../support/more-readings';
import { listsOf, type Reading, testReadings } from '../../support/readings';

/** What comes close to a label, a count or a slogan, and what is one all the same. */
const ROWS: readonly Reading[] = [
  {
    language: 'vi',
    text: 'Giao 1-3 nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Đạt 3/5 nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Đạt 2,5 nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Đạt 12% nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Có 1 nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline announced 1 nhiệm vụ : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Có 0 nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Trong năm nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  {
    language: 'vi',
    text: 'Hằng năm nhiệm vụ: (1) rà soát; (2) kiểm tra.',
    reads: ['1 (1) arabic inline : (1) (2)'],
  },
  { language: 'vi', text: '1.5.2025 Hội nghị\n2.5.2025 Đại hội', reads: [] },
  { language: 'vi', text: '1. 5. 2025 Hội nghị\n2. 5. 2025 Đại hội', reads: [] },
  { language: 'vi', text: '1.30 giờ họp\n2.30 giờ nghỉ', reads: [] },
  { language: 'vi', text: '*\n*', reads: [] },
  { language: 'vi', text: '- \n- ', reads: [] },
  { language: 'vi', text: '-Rà soát\n-Kiểm tra', reads: ['1 - bullet : - -'] },
  { language: 'vi', text: '*Sơn Hà, ngày 25 tháng 8 năm 2026*\n\n**Kết luận**', reads: [] },
  { language: 'vi', text: '— Rà soát\n— Kiểm tra', reads: ['1 - bullet : — —'] },
  { language: 'vi', text: '1a, 1b. Rà soát\n2. Kiểm tra', reads: ['1 1. arabic : 1a, 1b. 2.'] },
  { language: 'vi', text: '“1. Rà soát\n2. Kiểm tra”', reads: ['1 1. arabic quoted : 1. 2.'] },
  { language: 'vi', text: 'I – Tình hình\nII – Nhiệm vụ', reads: ['1 I- roman : I – II –'] },
  {
    language: 'vi',
    text: 'Phụ lục 1a\nDANH SÁCH\nPhụ lục 1b\nBIỂU MẪU',
    reads: ['1 appendix 1 arabic appendix : Phụ lục 1a Phụ lục 1b'],
  },
  { language: 'vi', text: 'Phụ lục 0\nDANH SÁCH', reads: [] },
  {
    language: 'vi',
    text: 'Điều Một. Phạm vi\nĐiều Hai. Hiệu lực',
    reads: ['1 article thứ nhất word article : Điều Một. Điều Hai.'],
  },
  {
    language: 'vi',
    text: 'Chương IIII\nCHUNG\nChương V\nRIÊNG',
    reads: ['1 chapter I roman chapter : Chương IIII Chương V'],
  },
  { language: 'vi', text: 'Các bước: 12. rà soát; 13. kiểm tra.', reads: [] },
  {
    language: 'vi',
    text: 'Các bước: 1. rà soát; 2. kiểm tra; 3) báo cáo; 4.báo cáo.',
    reads: ['1 1. arabic inline : 1. 2.'],
  },
  {
    language: 'vi',
    text: 'Các bước: 01. rà soát; 02. kiểm tra; 03. báo cáo.',
    reads: ['1 1. arabic inline : 01. 02. 03.'],
  },
  { language: 'vi', text: 'Các bước: 0. rà soát; 1. kiểm tra.', reads: [] },
  { language: 'vi', text: 'Các bước: 1. 5 đơn vị; 2. 6 đơn vị.', reads: [] },
  { language: 'vi', text: 'Công tác thứ nhất, thứ hai: thực hiện. Việc thứ ba, kết thúc.', reads: [] },
  {
    language: 'vi',
    text: 'Nhiệm vụ: Thứ nhất là rà soát; thứ hai, là kiểm tra; Thứ tư : báo cáo.',
    reads: ['1 thứ nhất word inline : Thứ nhất là thứ hai, là Thứ tư :'],
  },
  { language: 'vi', text: 'Vì thế, ba là số lẻ; (bốn là, tổng kết); – năm là, khen thưởng.', reads: [] },
  {
    language: 'en',
    text: 'The tasks are: first, to review; second: to train; and third, to report; twentieth, to end.',
    reads: ['1 first word inline : first, second: third,'],
  },
  { language: 'en', text: 'At first, the cells met. The second, smaller group left.', reads: [] },
  { language: 'en', text: '1st. Review\n2nd. Train', reads: [] },
  { language: 'vi', text: 'Phương châm “5 không” (không A, , không B).', reads: [] },
  { language: 'vi', text: 'Phương châm “2 đúng” (đúng người, đúng việc, etc.).', reads: [] },
  {
    language: 'vi',
    text: "Phương châm '2 đúng' (đúng người, đúng việc).",
    reads: ['2 = slogan 2 2 đúng 1 digits 2: đúng người, đúng việc'],
  },
  { language: 'vi', text: 'Phương châm 2 đúng” (đúng người, đúng việc).', reads: [] },
  {
    language: 'vi',
    text: 'Thực hiện 3 không (không nể nang, không né tránh, không đùn đẩy).',
    reads: ['3 = slogan 3 3 không 1 digits 3: không nể nang, không né tránh, không đùn đẩy'],
  },
  { language: 'vi', text: 'Phương châm “3 trụ cột” (tại tỉnh, của xã, năm 2025).', reads: [] },
  { language: 'vi', text: 'Phương châm “3 trụ cột” (kinh tế 10, xã hội 20, môi trường 30).', reads: [] },
  { language: 'vi', text: 'Phương châm “9 trụ cột” (kinh tế, xã hội).', reads: [] },
  {
    language: 'vi',
    text: 'Thực hiện “hai đúng” : đúng người, đúng việc; báo cáo.',
    reads: ['hai = slogan 2 hai đúng 2: đúng người, đúng việc'],
  },
  { language: 'vi', text: 'Thực hiện “hai đúng”:đúng người, đúng việc.', reads: [] },
  {
    language: 'en',
    text: 'The “two pillars” (economy and culture, society).',
    reads: ['two = slogan 2 two pillars 2: economy and culture, society'],
  },
];

describe('what looks like a list', () => {
  testReadings(ROWS, (model) => [...listsOf(model), ...structureOf(model)]);
});

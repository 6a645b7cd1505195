import type { Knowledge } from '../knowledge';
import { buildModel } from '../model/document';
import { check } from '../rules/engine';

/** What is looked for in drafts of an invented province, the most frequent first. */
const SAMPLES = [
  '1. Nghị định số 30/2020/NĐ-CP, ngày 5/3/2020 của Chính phủ.\n',
  '1. Đồng chí Nguyễn Văn An, Uỷ viên Ban Thường vụ, Bí thư Đảng uỷ phường Bình Lâm chủ trì; thực hiện 2 nhiệm vụ:\n',
  `TỈNH UỶ AN HOÀ
*
Số 12-BC/TU

An Hoà, ngày 5 tháng 3 năm 2026

BÁO CÁO
về kết quả 5 năm thực hiện Nghị quyết số 30-NQ/TW, ngày 2/4/2021
-----
I- KẾT QUẢ
1. Đồng chí Nguyễn Văn An, Uỷ viên Ban Thường vụ, Bí thư Đảng uỷ phường Bình Lâm chủ trì; thực hiện 2 nhiệm vụ:
a) Nghị định số 30/2020/NĐ-CP, ngày 5/3/2020 của Chính phủ;
b) Chương trình số 7-CTr/TU từ năm 2021 đến năm 2025.

Nơi nhận:
- Như trên.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
`,
];

/**
 * Reads short drafts, of which nothing is kept: grammars are made and functions compiled before the first draft is opened,
 * a third of what reading that would take. In steps: a draft that is opened meanwhile waits for one at most.
 */
export function* warmUp(knowledge: Knowledge): Generator<void, void, void> {
  for (const sample of SAMPLES) {
    try {
      const model = buildModel(sample, knowledge);
      yield;
      check(model, knowledge);
    } catch {
      // What throws here throws on a draft too, and is told of there.
    }
    yield;
  }
}

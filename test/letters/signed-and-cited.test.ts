// Of every letter: the clause it rests on, what it is called, and who signs it (A-S.1, A-S.2, AM-12).
import { describe, expect, it } from 'vitest';
import { LETTERS, type LetterId } from '#letters/catalogue';
import type { LetterKind } from '#letters/shared/kind';
import { DOCUMENT_KINDS } from '#register/tabs/lists';
import { closed, DESK, on } from '../rules/petitions/facts.ts';
import { conferenceCase, officeOf, petitionCase } from './cases.ts';

// Who signs each kind of document bears its code as a name; a phòng's own letters are signed in its name.
const signers = DOCUMENT_KINDS.flatMap((kind) =>
  ['', DESK].map((body) => ({ kind, body, title: 'PHÓ CHỦ TỊCH', name: kind.slice(0, 3) })),
);
const OFFICE = officeOf({ conferences: [{ code: 'HN-2026-1', date: '2026-09-17' }], signers });
const STOPPED = {
  closings: [closed('B2')],
  decision: 'Dừng',
  decidedOn: on('2026-08-25'),
} as const;
const CONFERENCE = conferenceCase(OFFICE, STOPPED);
const YEAR = { year: 2026, code: '2026', planDue: null, task: null };

/** Its data, clause and title, about a case of the kind that it is about. */
function written(letter: LetterKind) {
  switch (letter.about) {
    case 'petition': {
      const about = petitionCase();
      return {
        clause: letter.clause(about),
        title: letter.title(about),
        data: letter.data(OFFICE, about, ''),
      };
    }
    case 'petitions': {
      const about = [petitionCase()] as const;
      return {
        clause: letter.clause(about),
        title: letter.title(OFFICE, about),
        data: letter.data(OFFICE, about, ''),
      };
    }
    case 'conference':
      return {
        clause: letter.clause(CONFERENCE),
        title: letter.title(OFFICE, CONFERENCE, []),
        data: letter.data(OFFICE, CONFERENCE, ''),
      };
    case 'year':
      return {
        clause: letter.clause(YEAR),
        title: letter.title(OFFICE, YEAR),
        data: letter.data(OFFICE, YEAR, ''),
      };
    case 'draft':
      return { clause: null, title: '', data: {} };
  }
}

const NAME =
  'Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm 2026';
const UNIT = 'Hợp tác xã Vũ La';

describe('a letter', () => {
  it.each<[LetterId, string, string, boolean]>([
    ['D01', 'A-II.1.2', `Tổ chức ${NAME}`, true],
    ['D02', 'A-II.1.3', `V/v gửi Kế hoạch tổ chức ${NAME}`, true],
    ['D03', 'A-II.2.1', `Về việc tổ chức ${NAME}`, true],
    ['D06', 'A-II.3.3', `Tiếp nhận kiến nghị của ${UNIT}`, false],
    ['D07', 'A-II.5a.3', `Chuyển kiến nghị của ${UNIT}`, true],
    ['D09', 'A-II.2.9', NAME, true],
    ['D10', 'A-III.1.1', NAME, true],
    ['D11', 'A-III.1.2', NAME, false],
    ['D12', 'A-I.2.4', NAME, true],
    ['D14', 'A-II.5a.1', NAME, true],
    ['D15', 'A-III.5.8', `Kết luận ${NAME}`, true],
    ['D17', 'A-II.5a.3', `gửi kiến nghị của ${UNIT} đến cơ quan có thẩm quyền`, true],
    ['D18', 'A-II.5a.6', `đề nghị phối hợp trả lời kiến nghị của ${UNIT}`, true],
    ['D19', 'A-II.5a.2', `vượt thẩm quyền giải quyết của phường trong kỳ ${NAME}`, true],
    ['D20', 'A-II.5a.4', `xin ý kiến chỉ đạo giải quyết kiến nghị trong kỳ ${NAME}`, true],
    ['D21', 'A-III.2.6', `đôn đốc ${DESK} giải quyết, trả lời`, true],
    ['D23', 'A-II.5c.2', `hợp tác xã trong kỳ ${NAME}`, true],
    ['D24', 'A-II.5c.4', `chưa giải quyết triệt để trong kỳ ${NAME}`, true],
    ['D27', 'A-III.5.1', NAME, false],
    ['D30', 'B-IV.1.1', 'Nghị quyết số 41-NQ/TW năm 2026', true],
    ['D32', 'A-II.2.1', `điều chỉnh thời gian tổ chức ${NAME}`, true],
    ['D34', 'A-I.2.4', NAME, false],
    ['D35', 'A-II.1.1', 'hồ sơ đối thoại doanh nghiệp năm 2026', false],
  ])(
    '%s rests on %s, is called “… %s”, and is signed by whom “Người ký” names for it',
    (id, clause, title, isSigned) => {
      const { data, ...named } = written(LETTERS[id] as LetterKind);
      expect(named.clause).toBe(clause);
      expect(named.title).toContain(title);
      if (isSigned) expect(data).toHaveProperty('người_ký', id);
    },
  );
});

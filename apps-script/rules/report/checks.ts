// What must hold before a report leaves for Sở Tài chính; every problem says which petition and what to do.
import { citeClause } from '../clauses/cite.ts';
import { courseOf } from '../petitions/course.ts';
import type { PlacedPetition, ReportForm } from './form.ts';

interface ReportProblem {
  readonly code: string;
  /** Key of the register's column to look at. */
  readonly column: string;
  readonly message: string;
}

/**
 * Returns every reason for which the report may not leave: a petition not screened or without a group,
 * text of column a missing, cause of delay or plan missing (A-II.5c.4), columns that do not add up (A-PL).
 */
export function checkReport(placed: readonly PlacedPetition[], form: ReportForm): ReportProblem[] {
  const problems: ReportProblem[] = [];
  for (const { petition, column } of placed) {
    const need = (key: string, present: boolean, message: string): void => {
      if (!present) problems.push({ code: petition.code, column: key, message });
    };
    need(
      'scope',
      petition.scope !== 'Chưa xét',
      'Chưa xét phạm vi; đề nghị chọn “Trong phạm vi” hoặc “Không thuộc phạm vi giải quyết”.',
    );
    if (column === 'outside') continue;
    need(
      'group',
      petition.group !== null,
      'Chưa ghi nhóm; mỗi kiến nghị phải thuộc đúng một trong bảy nhóm của biểu.',
    );
    if (column === 'transferred') {
      const named =
        petition.competent !== null || petition.incoming.some((d) => d.competent !== null);
      need('competent', named, 'Chưa ghi cơ quan có thẩm quyền; cột Ghi chú phải nêu tên cơ quan.');
    }
    if (column !== 'inProgress') continue;
    need(
      'process',
      (petition.process ?? courseOf(petition)) !== '',
      'Chưa ghi quá trình giải quyết; biểu yêu cầu nêu rõ.',
    );
    need('obstacle', petition.obstacle !== null, 'Chưa ghi vướng mắc; biểu yêu cầu nêu rõ.');
    need('proposal', petition.proposal !== null, 'Chưa ghi đề xuất, báo cáo; biểu yêu cầu nêu rõ.');
    need(
      'delayCause',
      petition.delayCause !== null,
      `Chưa ghi nguyên nhân chậm (${citeClause('A-II.5c.4')}).`,
    );
    need(
      'plan',
      petition.plan !== null,
      `Chưa ghi phương án giải quyết triệt để (${citeClause('A-II.5c.4')}).`,
    );
  }
  const total = form.resolved + form.inProgress + form.transferred + form.superior;
  if (total !== form.inScope) {
    problems.push({
      code: '',
      column: 'group',
      message: `Tổng các cột của biểu là ${total}, số kiến nghị trong phạm vi là ${form.inScope}.`,
    });
  }
  return problems;
}

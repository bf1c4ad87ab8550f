// Each thing that `push --google` needs to see, on an office that is reached over HTTP as Google would be.
import { beforeEach, describe, expect, it } from 'vitest';
import { localDateTime } from '#rules/dates/civil-date';
import { judgeDesk } from '../../sync/doctor/desk.ts';
import { localClients } from '../../sync/google/clients.ts';
import { lookAtDesk } from '../../sync/google/desk-check.ts';
import { OfficeIds } from '../../sync/google/report-desk.ts';
import { serveOffice } from '../../sync/office/http.ts';
import type { LocalOffice } from '../../sync/office/office.ts';
import { keptFreshOffice } from '../kept-office.ts';

let office: LocalOffice;
beforeEach(async () => {
  office = await keptFreshOffice(localDateTime('2026-08-03T08:00'));
});

async function look(change: Partial<OfficeIds> = {}) {
  const door = await serveOffice(office);
  try {
    const ids = OfficeIds.parse(JSON.parse(office.properties()['installed'] ?? '{}'));
    return judgeDesk(await lookAtDesk(localClients(door.rootUrl), { ...ids, ...change }));
  } finally {
    await door.close();
  }
}

describe('the doctor, of what a push needs', () => {
  it('sees the register, the template and both folders', async () => {
    const found = await look();
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
    expect(found.map(({ found }) => found)).toEqual([
      'Đọc được; vi_VN, Asia/Ho_Chi_Minh.',
      'Đọc được mẫu D22.',
      'Thấy thư mục “Văn bản dự thảo”.',
      'Thấy thư mục “Gửi Sở Tài chính”.',
    ]);
  });

  it.each([
    ['Sổ đọc được từ máy này', { register: 'khong-co' }],
    ['Mẫu báo cáo đọc được từ máy này', { templates: { D22: 'khong-co' } }],
    ['Thư mục “Văn bản dự thảo”', { drafts: 'khong-co' }],
    ['Thư mục “Gửi Sở Tài chính”', { outbox: 'khong-co' }],
  ])('says when it does not see: %s', async (check, change) => {
    const wrong = (await look(change)).filter(({ ok }) => !ok);
    expect(wrong).toMatchObject([
      { check, remedy: expect.stringContaining('office.json') as string },
    ]);
  });

  it('says that the key belongs to another Cloud project, and that the API is off', async () => {
    office.google.otherProject = true;
    const wrong = (await look()).filter(({ ok }) => !ok);
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    expect(wrong.map(({ remedy }) => remedy).join(' ')).toContain('dự án Google Cloud khác');
    office.google.otherProject = false;
    office.google.apisOff = ['drive'];
    const off = (await look()).filter(({ ok }) => !ok);
    expect(off).toHaveLength(3);
    for (const { remedy } of off) expect(remedy).toContain('chưa bật API này');
  });
});

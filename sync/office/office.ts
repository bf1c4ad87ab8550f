// The embedded local office: Google Sheets, Drive, Forms, mail and Apps Script's built-ins over one store.
//
// API (being built; signatures are settled, what stands here is what you can rely on):
//
//   type Cell = string | number | boolean | null | { formula: string; value?: string | number | boolean }
//   type Execution = { fn; at: LocalDateTime; user; job: string | null; calls: { sheetsRead; sheetsWrite; drive; mail };
//                      error: string | null; log: string[]; result: unknown }
//
//   LocalOffice.create({ bundle: string, now: LocalDateTime, owner?: string }): LocalOffice
//     a fresh office: one empty spreadsheet, bound to the script, with one sheet "Trang tính1"
//     (locale vi_VN, zone Asia/Ho_Chi_Minh); `boundId` is its file id, `owner` the account triggers run as
//   office.setClock(at) · office.now(): LocalDateTime
//   office.execute(fn, event?, { authority?: 'full' | 'simple', user?, job? }): Execution     also pushed on office.executions
//   office.submitForm(formId | null, answers: Record<item title, string | string[]>, { lost?, twice? }): string  (response id)
//     null = the only form; fires the installable form triggers of that form with e.response, e.source, e.triggerUid
//   office.personEdit({ fileId, sheet: title | sheetId, row, column (0-based), values: Cell[][] }, { validate: boolean, user? })
//     refuses (throws OfficeRefusal, Vietnamese) a value not in a strict drop-down; then simple onEdit, then installable onEdit.
//     e.value only for a single cell. Text beginning with "=" becomes a formula unless the cell's number format is TEXT.
//   office.personInsertRow({ fileId, sheet, row }) · personDeleteRow({ fileId, sheet, row }) ·
//   office.personSort({ fileId, sheet, column, headerRows?: 1, descending?: false })          fire onChange only
//   office.fireHourly()                                       runs the installed time triggers
//   office.grid(fileId, sheet): Cell[][] (rows trimmed as values.get trims; formula cells as { formula })
//   office.sheets(fileId): { sheetId, title, hidden }[] · office.files(): DriveFile[] · office.mails(): Mail[] ·
//   office.triggers() · office.forms()
//   office.handle(request): response                          REST, as a person or Node program with its own token
//   office.snapshot(): Snapshot · office.restore(snapshot)    cheap: structure is shared
//   office.faults: ((call: Call) => 'before' | 'after' | null) | null      kill the execution at that call
//   office.onCall: ((call: Call) => void) | null              change the store, or start a nested execution, mid-run
//   office.limits: mail recipients a day, documents a day, requests a minute … · office.latency: ms the clock moves a call
//   type Call = { execution: Execution; index; kind: 'sheetsRead' | 'sheetsWrite' | 'drive' | 'mail' | 'form' | 'properties' | 'triggers'; method; path }
//
//   serveOffice(office): Promise<{ rootUrl, close() }>        http.ts
//   saveOffice(office, dir) · openOffice(dir, { bundle, now }): LocalOffice      disk/*
export {};

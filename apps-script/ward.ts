// This ward, in one place: another ward is another object of this shape, and nothing else.

/** A body of the ward, beside it or above it, as “Danh bạ” starts with it. */
export interface WardBody {
  readonly name: string;
  readonly short: string;
  readonly symbol: string;
  readonly kind: 'thuộc UBND' | 'ngoài UBND' | 'cấp trên';
  /** The body above it; '' where the register need not know it. */
  readonly leader: string;
}

export interface Ward {
  /** The agency's short name; its full one and the ward's own name follow from it (`rules/agency.ts`). */
  readonly agency: string;
  /** Địa danh, before the date of a document. */
  readonly place: string;
  /** Before the year and the number of a petition's code. */
  readonly codePrefix: string;
  /** The unit through which everything about the dialogue goes (A-II.3.3, A-K.2). */
  readonly desk: WardBody;
  /** The tax office that comes to the conference (A-II.4.5) and sends out the form (A-III.4.3). */
  readonly taxOffice: WardBody;
  /** The body that the plan, the reports and the result go to (A-N.1). */
  readonly finance: WardBody;
  /** The other bodies that the plans name (A-II.4.2–A-II.4.7, A-III.1–A-III.5), in the order of “Danh bạ”. */
  readonly inside: readonly WardBody[];
  readonly beside: readonly WardBody[];
  readonly above: readonly WardBody[];
  /** What “Kỳ” starts with: the first year of the plan, and its bases with the verbs that bring them in. */
  readonly plan: {
    readonly year: number;
    readonly bases: readonly (readonly [verb: string, text: string])[];
  };
  /** The day of the newest document that its plan for the resolution on businesspeople rests on (B-0.6), as yyyy-mm-dd. */
  readonly secondPlanBasedOn: string;
  /** Who is invited to report on the conference (A-II.4.10). */
  readonly press: readonly string[];
  /** What “Thiết lập” and “Người ký” start with; they are the truth from then on. */
  readonly settings: {
    readonly contactAddress: string;
    readonly signer: string;
    readonly signerTitle: string;
    readonly symbolUbnd: string;
  };
  /** The account of an office that is only tried out on one's own machine. */
  readonly exampleOwner: string;
}

const AGENCY = 'UBND phường Ái Quốc';
const CITY = 'UBND thành phố Hải Phòng';

const inside = (name: string, short: string, symbol: string): WardBody => ({
  name,
  short,
  symbol,
  kind: 'thuộc UBND',
  leader: AGENCY,
});

export const WARD: Ward = {
  agency: AGENCY,
  place: 'Ái Quốc',
  codePrefix: 'AQ',
  desk: inside('Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng KT,HT&ĐT', 'KTHT&ĐT'),
  taxOffice: {
    name: 'Thuế cơ sở 9 thành phố Hải Phòng',
    short: 'Thuế cơ sở 9',
    symbol: 'TCS9',
    kind: 'ngoài UBND',
    leader: 'Thuế thành phố Hải Phòng',
  },
  finance: {
    name: 'Sở Tài chính thành phố Hải Phòng',
    short: 'Sở Tài chính',
    symbol: 'STC',
    kind: 'cấp trên',
    leader: CITY,
  },
  inside: [
    inside('Phòng Văn hóa – Xã hội', 'Phòng VH-XH', 'VHXH'),
    inside('Văn phòng HĐND và UBND', 'Văn phòng', 'VP'),
    inside('Trung tâm phục vụ hành chính công', 'TTPVHCC', 'TTPVHCC'),
    inside('Trung tâm Dịch vụ sự nghiệp công', 'TT DVSNC', 'TTDVSNC'),
  ],
  beside: [
    {
      name: 'Đảng ủy phường',
      short: 'Đảng ủy',
      symbol: 'ĐU',
      kind: 'ngoài UBND',
      leader: 'Thành ủy Hải Phòng',
    },
    {
      name: 'Ủy ban MTTQ Việt Nam phường',
      short: 'UB MTTQ',
      symbol: 'MTTQ',
      kind: 'ngoài UBND',
      leader: 'Ủy ban MTTQ Việt Nam thành phố',
    },
  ],
  above: [{ name: CITY, short: 'UBND thành phố', symbol: 'UBND', kind: 'cấp trên', leader: '' }],
  plan: {
    year: 2026,
    bases: [
      ['Căn cứ', 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15'],
      [
        'Thực hiện',
        'Chương trình hành động số 05-CTr/TU ngày 06/11/2025 của Ban Chấp hành Đảng bộ thành phố thực hiện Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ I nhiệm kỳ 2025-2030',
      ],
      [
        'Căn cứ',
        'Kế hoạch số 82/KH-UBND ngày 13/3/2026 của Ủy ban nhân dân thành phố Hải Phòng về việc tổ chức Hội nghị đối thoại doanh nghiệp thành phố hằng năm tại các Sở, ban, ngành, xã, phường, đặc khu',
      ],
      [
        'Thực hiện',
        'Công văn số 2116/STC-ĐKKD&QLDN ngày 16/3/2026 của Sở Tài chính thành phố Hải Phòng',
      ],
    ],
  },
  secondPlanBasedOn: '2026-05-26',
  // AM-31: “Công Thông tin điện tử”, “Báo và phát thanh, truyền hình” in the plan.
  press: ['Cổng Thông tin điện tử thành phố Hải Phòng', 'Báo và Phát thanh, Truyền hình Hải Phòng'],
  settings: {
    contactAddress: 'UBND phường Ái Quốc, thành phố Hải Phòng',
    signer: 'Lê Văn Thảo',
    signerTitle: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    symbolUbnd: 'UBND-KTHT&ĐT',
  },
  exampleOwner: 'doithoai.aiquoc@haiphong.example',
};

/** The body of the ward with this symbol; where the ward has none, its desk does that work. */
export const bodyIn = (symbol: string): string =>
  WARD.inside.find((body) => body.symbol === symbol)?.name ?? WARD.desk.name;

/** Every body that “Danh bạ” starts with. */
export const bodiesOf = ({ desk, taxOffice, finance, inside, beside, above }: Ward): WardBody[] => [
  desk,
  ...inside,
  taxOffice,
  ...beside,
  finance,
  ...above,
];

// The figures of “Biểu đồ” on the board: the four that a leader asks for, and the charts as the tab declares them, drawn as SVG.
import type { Chart } from '#register/table/column';
import { TABS } from '#register/tabs/all';
import { readSheet, shownRows, type Shown } from '../../workplace/sheet.ts';
import { html, type Html } from '../shared/html.ts';
import type { Desk } from '../shared/desk.ts';

const COLOURS = ['#0b57d0', '#7a1220', '#1b7f3b', '#b26a00'];
const [WIDTH, HEIGHT, LEFT, FOOT, TOP] = [600, 260, 34, 52, 22];
const [ROOM, TALL] = [WIDTH - LEFT - 8, HEIGHT - FOOT - TOP];

export const chartRows = ({ office }: Desk): Shown[] => shownRows(readSheet(office, TABS.charts));

const numberOf = (row: Shown | undefined, key: string): number | null => {
  const value = row?.[key];
  return typeof value === 'number' ? value : null;
};

/** Units and petitions against their minimums, what is late, what was answered in time. */
export function tiles(rows: readonly Shown[]): Html {
  const last = rows.filter((row) => numberOf(row, 'units') !== null).at(-1);
  const of = (name: string): number =>
    numberOf(
      rows.find((row) => row['name'] === name),
      'count',
    ) ?? 0;
  const [inTime, late, overdue] = [
    of('Trả lời trong thời hạn'),
    of('Trả lời quá thời hạn'),
    of('Quá hạn, chưa trả lời'),
  ];
  const against = (label: string, key: string, least: string): Html | null => {
    const [count, wanted] = [numberOf(last, key), numberOf(last, least)];
    if (count === null) return null;
    return tile(
      label,
      `${count}/${wanted ?? '…'}`,
      wanted === null ? '' : count < wanted ? 'amber' : 'green',
    );
  };
  return html`<dl class="tiles">
    ${against('Đơn vị đăng ký / tối thiểu', 'units', 'leastUnits')}
    ${against('Kiến nghị của đơn vị đăng ký / tối thiểu', 'petitions', 'leastPetitions')}
    ${tile('Kiến nghị quá hạn, chưa trả lời', String(overdue), overdue > 0 ? 'red' : 'green')}
    ${tile('Trả lời trong thời hạn', `${inTime}/${inTime + late}`, '')}
  </dl>`;
}

const tile = (label: string, value: string, colour: string): Html =>
  html`<div class="tile ${colour}">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** Every chart of the tab, each with its numbers as a text for who cannot see it. */
export const charts = (rows: readonly Shown[]): Html =>
  html`<div class="cards wide">${TABS.charts.charts.map((chart) => drawn(chart, rows))}</div>`;

function drawn(chart: Chart, all: readonly Shown[]): Html {
  const rows = all.slice(chart.rows[0], chart.rows[1]);
  const highest = Math.max(
    1,
    ...rows.flatMap((row) => chart.series.map((key) => numberOf(row, key) ?? 0)),
  );
  const y = (value: number): number => TOP + TALL - (value / highest) * TALL;
  const step = ROOM / Math.max(1, rows.length);
  const x = (at: number): number => LEFT + step * (at + 0.5);
  const said = rows.map((row) => {
    const numbers = chart.series.map((key) => numberOf(row, key) ?? '–').join(', ');
    return `${row[chart.label] ?? ''}: ${numbers}`;
  });
  const isLine = chart.kind === 'LINE';
  return html`<figure class="card">
    <figcaption>${chart.title}</figcaption>
    <svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label="${chart.title}: ${said.join('; ')}"
    >
      ${[0, highest].map(
        (value) =>
          html`<line
              x1="${LEFT}"
              x2="${WIDTH - 8}"
              y1="${y(value)}"
              y2="${y(value)}"
              stroke="#d5dbe3"
            /><text x="${LEFT - 6}" y="${y(value) + 5}" text-anchor="end">${value}</text>`,
      )}
      ${rows.map((row, at) => label(String(row[chart.label] ?? ''), x(at), step))}
      ${
        isLine
          ? chart.series.map((key, at) => line(rows, key, { x, y, colour: COLOURS[at] ?? '' }))
          : rows.map((row, at) =>
              bar(numberOf(row, chart.series[0] ?? '') ?? 0, x(at), { y, step }),
            )
      }
    </svg>
    ${
      isLine
        ? html`<ul class="legend">
            ${chart.series.map(
              (key, at) =>
                html`<li>
                  <svg width="14" height="14" aria-hidden="true">
                    <rect width="14" height="14" fill="${COLOURS[at] ?? ''}" />
                  </svg>
                  ${TABS.charts.columns[key as 'units'].header}
                </li>`,
            )}
          </ul>`
        : null
    }
  </figure>`;
}

/** A name under its point, on as many lines as it has room for. */
function label(name: string, x: number, step: number): Html {
  const most = Math.max(5, Math.floor(step / 7));
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${open} ${word}`;
    else lines.push(word);
  }
  return html`<text y="${HEIGHT - FOOT + 16}" text-anchor="middle">
    ${lines.slice(0, 3).map((text, at) => html`<tspan x="${x}" dy="${at === 0 ? 0 : 13}">${text}</tspan>`)}
  </text>`;
}

interface Scale {
  readonly y: (value: number) => number;
}

const bar = (value: number, x: number, { y, step }: Scale & { readonly step: number }): Html =>
  html`<rect
      x="${x - step * 0.3}"
      y="${y(value)}"
      width="${step * 0.6}"
      height="${y(0) - y(value)}"
      fill="${COLOURS[0] ?? ''}"
    /><text x="${x}" y="${Math.max(12, y(value) - 4)}" text-anchor="middle">${value}</text>`;

function line(
  rows: readonly Shown[],
  key: string,
  { x, y, colour }: Scale & { readonly x: (at: number) => number; readonly colour: string },
): Html {
  const points = rows.flatMap((row, at) => {
    const value = numberOf(row, key);
    return value === null ? [] : [`${x(at)},${y(value)}`];
  });
  return html`<polyline
    points="${points.join(' ')}"
    fill="none"
    stroke="${colour}"
    stroke-width="3"
  />`;
}

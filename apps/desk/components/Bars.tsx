import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './controls.js';

/** One line of a chart: its name, and a length for each series. */
export interface Bar {
  readonly name: string;
  readonly values: readonly number[];
}

/** What is measured side by side. */
export interface Series {
  readonly name: string;
  readonly look: Look;
}

/** Told apart by colour and by pattern; each means one thing in every chart. */
type Look = 'caught' | 'escaped' | 'plain' | 'within';

interface BarsProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
  /** What is counted, where it is not things: its name in the file, and how a length is told on the screen. */
  readonly unit?: { readonly name: string; readonly say: (value: number) => string };
}

/** Bars that are drawn; what is beyond them is one more. The table and the file have them all. */
const MOST = 14;

/** Room for a figure at the end of the longest bar. */
const FIGURE = '5rem';

/** A chart of lying bars, each with its figure at its end; the same figures as a table, and as a file. */
export function Bars(props: BarsProps) {
  const { title, series, bars, unit } = props;
  const { t, i18n } = useTranslation();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const rest = bars.length > MOST + 1 ? bars.slice(MOST) : [];
  const restOf = (at: number) => rest.reduce((sum, { values }) => sum + values[at]!, 0);
  const drawn = [
    ...bars.slice(0, bars.length - rest.length),
    ...(rest.length === 0
      ? []
      : [{ name: t('reports.rest', { count: rest.length }), values: series.map((_, at) => restOf(at)) }]),
  ];
  const most = Math.max(1, ...drawn.flatMap(({ values }) => values));
  const say = unit?.say ?? ((value: number) => value.toLocaleString(i18n.language));
  const hatch = `${heading}-hatch`;
  return (
    <figure aria-labelledby={heading} className="space-y-3 rounded border border-line bg-sheet p-4">
      <Hatch id={hatch} />
      <figcaption className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id={heading} className="font-semibold">
          {title}
        </h2>
        <span className="ml-auto flex gap-2 print:hidden">
          <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? t('reports.chart') : t('reports.table')}
          </Button>
          <a
            className="press"
            download={`${title}.csv`}
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(props))}`}
          >
            CSV
          </a>
        </span>
        {series.length > 1 && (
          <ul className="flex w-full flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
            {series.map(({ name, look }) => (
              <li key={name} className="flex items-center gap-1.5">
                <Ink look={look} hatch={hatch} wide="0.75rem" />
                {name}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      {bars.length === 0 ? (
        <p className="py-4 text-center text-sm text-soft">{t('reports.nothing')}</p>
      ) : asTable ? (
        <Table {...props} say={say} />
      ) : (
        <dl className="grid grid-cols-[fit-content(45%)_1fr] gap-x-3 text-sm">
          {drawn.map(({ name, values }) => (
            <div key={name} className="contents">
              <dt className="self-center py-1 leading-snug">{name}</dt>
              <dd className="flex flex-col justify-center border-l border-line py-1 text-xs leading-4">
                {values.map((value, index) => (
                  <span key={series[index]!.name} className="flex items-center gap-2 whitespace-nowrap">
                    <Ink
                      look={series[index]!.look}
                      hatch={hatch}
                      wide={`calc((100% - ${FIGURE}) * ${value / most})`}
                    />
                    <span className="sr-only">{series[index]!.name}</span>
                    {say(value)}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </figure>
  );
}

function Table({ title, series, bars, say }: BarsProps & { say: (value: number) => string }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr className="border-b border-line text-left text-soft">
          <td />
          {series.map(({ name }) => (
            <th key={name} scope="col" className="py-1 pl-4 text-right align-bottom font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, values }) => (
          <tr key={name} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 text-left font-normal">
              {name}
            </th>
            {values.map((value, index) => (
              <td key={series[index]!.name} className="py-1 pl-4 text-right">
                {say(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Drawn, not painted as a background: so it is printed, too. */
function Ink({ look, hatch, wide }: { look: Look; hatch: string; wide: string }) {
  return (
    <svg aria-hidden="true" className="h-2.5 shrink-0" style={{ width: wide }}>
      <rect
        width="100%"
        height="100%"
        strokeWidth="2"
        className={LOOKS[look]}
        {...(look === 'escaped' ? { fill: `url(#${hatch})` } : {})}
      />
    </svg>
  );
}

const LOOKS: Readonly<Record<Look, string>> = {
  caught: 'fill-blue',
  escaped: 'stroke-red',
  plain: 'fill-edge',
  within: 'fill-none stroke-edge',
};

function Hatch({ id }: { id: string }) {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="4" className="fill-red" />
      </pattern>
    </svg>
  );
}

/** A cell that begins like a formula is defused, for spreadsheets read it as one. */
function csvOf({ series, bars, unit }: BarsProps): string {
  const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  const cell = (text: string) => `"${safe(text).replaceAll('"', '""').replaceAll('\u00a0', ' ')}"`;
  const head = [unit?.name ?? '', ...series.map(({ name }) => name)].map(cell).join(',');
  const rows = bars.map(({ name, values }) => [cell(name), ...values].join(','));
  return `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;
}

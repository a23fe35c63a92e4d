import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './controls.js';

/** One line of a chart: its name, and a length for each series. */
export interface Bar {
  readonly name: string;
  readonly values: readonly number[];
}

/** What is measured side by side, told apart by colour and by pattern. */
export interface Series {
  readonly name: string;
  readonly look: 'full' | 'hatched';
}

interface BarsProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
  /** What is counted, where it is not things: its name in the file, and how a length is told on the screen. */
  readonly unit?: { readonly name: string; readonly say: (value: number) => string };
}

/** Lengths of a chart, in its own units. */
const WIDE = 100;
const HIGH = 9;
const GAP = 5;

/** A chart of lying bars; the same figures as a table, and as a file. */
export function Bars(props: BarsProps) {
  const { title, series, bars, unit } = props;
  const { t } = useTranslation();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const most = Math.max(1, ...bars.flatMap(({ values }) => values));
  return (
    <figure aria-labelledby={heading} className="space-y-3 rounded border border-line bg-sheet p-4">
      <figcaption className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id={heading} className="font-semibold">
          {title}
        </h2>
        <span className="ml-auto flex gap-2">
          <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? t('reports.chart') : t('reports.table')}
          </Button>
          <a
            className="inline-flex min-h-8 items-center rounded border border-edge px-3 text-sm font-medium hover:bg-sunken"
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
                <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
                  <Pattern id={`${heading}-key`} />
                  <rect width="12" height="12" {...inkOf(look, `${heading}-key`)} />
                </svg>
                {name}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      {bars.length === 0 ? (
        <p className="py-4 text-center text-sm text-soft">{t('reports.nothing')}</p>
      ) : asTable ? (
        <Table {...props} />
      ) : (
        <dl className="grid grid-cols-[minmax(5rem,max-content)_1fr] items-center gap-x-4 gap-y-2 text-sm">
          {bars.map(({ name, values }) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd className="flex items-center gap-3">
                <svg
                  aria-hidden="true"
                  viewBox={`0 0 ${WIDE} ${values.length * (HIGH + GAP) - GAP}`}
                  preserveAspectRatio="none"
                  className={`w-full ${values.length > 1 ? 'h-6' : 'h-3'}`}
                >
                  <Pattern id={`${heading}-hatch`} />
                  {values.map((value, index) => (
                    <Fragment key={series[index]!.name}>
                      <rect y={index * (HIGH + GAP)} width={WIDE} height={HIGH} className="fill-sunken" />
                      <rect
                        y={index * (HIGH + GAP)}
                        width={(value / most) * WIDE}
                        height={HIGH}
                        {...inkOf(series[index]!.look, `${heading}-hatch`)}
                      />
                    </Fragment>
                  ))}
                </svg>
                {unit === undefined ? (
                  <span className="w-14 shrink-0 text-right">{values.join(' / ')}</span>
                ) : (
                  <span className="w-16 shrink-0 text-right text-xs leading-tight">
                    {values.map((value, index) => (
                      <span key={series[index]!.name} className="block">
                        {unit.say(value)}
                      </span>
                    ))}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </figure>
  );
}

function Table({ title, series, bars, unit }: BarsProps) {
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
                {unit?.say(value) ?? value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.6" height="3" className="fill-red" />
      </pattern>
    </defs>
  );
}

function inkOf(look: Series['look'], pattern: string) {
  return look === 'full'
    ? { className: 'fill-blue' }
    : { fill: `url(#${pattern})`, className: 'stroke-red', vectorEffect: 'non-scaling-stroke' };
}

/** A cell that begins like a formula is defused, for spreadsheets read it as one. */
function csvOf({ series, bars, unit }: BarsProps): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const head = [unit?.name ?? '', ...series.map(({ name }) => name)].map(cell).join(',');
  const rows = bars.map(({ name, values }) => [cell(name), ...values].join(','));
  return `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;
}

/** Something that is wrong with a report, or that was proved of it, in words. */
export interface ReportFault {
  readonly en: string;
  readonly ko: string;
}

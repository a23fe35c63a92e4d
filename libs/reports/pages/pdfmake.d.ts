/** What we use of pdfmake 0.3, which comes without types. */
declare module 'pdfmake' {
  interface PageNode {
    readonly headlineLevel?: number;
  }
  interface PageNodes {
    readonly getFollowingNodesOnPage: () => readonly unknown[];
  }
  interface Definition {
    readonly pageBreakBefore?: (node: PageNode, nodes: PageNodes) => boolean;
    readonly footer?: (page: number, pages: number) => object;
    readonly [member: string]: unknown;
  }
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}

/**
 * The little of the platform that core may count on: what every runtime has (browsers, workerd, Node) and that does no work outside
 * the program. Core compiles without the DOM's types, so anything that is not named here fails the build.
 */
declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  readonly href: string
  readonly protocol: string
}

/** base64 of a string whose characters are bytes. */
declare function btoa(bytes: string): string

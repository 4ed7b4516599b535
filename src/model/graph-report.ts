/** A person of the network, for graph formats. */
export type GraphNode = {
  /** "p12" */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly team: boolean;
};

/** A tie; a shared one stands once. */
export type GraphEdge = {
  /** "t7" */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly strength: number;
  readonly warm: boolean;
  readonly observed: boolean;
};

/** The whole network, person by person and tie by tie: ten million need no graph in memory. */
export type GraphReport = {
  readonly nodes: Iterable<GraphNode>;
  readonly edges: Iterable<GraphEdge>;
};

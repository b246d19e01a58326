// Where a record of a paper may be linked: the one list of hosts. Not on it are copies, mirrors, proxies,
// blogs and gatherings of other people's abstracts, however right what they showed once was.

/**
 * - `publisher`: the journal's own page, or the platform that the journal is published on.
 * - `index`: a service that keeps records of papers, or resolves their identifiers, and answers for them.
 * - `repository`: full texts and records deposited by authors, funders or their institutions.
 */
export type RecordKind = 'publisher' | 'index' | 'repository'

export const RECORD_HOSTS: Readonly<Record<string, RecordKind>> = {
  'cmjournal.biomedcentral.com': 'publisher',
  'frontiersin.org': 'publisher',
  'html.rhhz.net': 'publisher',
  'link.springer.com': 'publisher',
  'spandidos-publications.com': 'publisher',
  'www.frontiersin.org': 'publisher',
  'www.spandidos-publications.com': 'publisher',
  'bioregistry.io': 'index',
  'discovery.researcher.life': 'index',
  'doi.org': 'index',
  'ouci.dntb.gov.ua': 'index',
  'pubmed.ncbi.nlm.nih.gov': 'index',
  'www.mousemine.org': 'index',
  'www.ncbi.nlm.nih.gov': 'index',
  'www.pubmed.gov': 'index',
  'pmc.ncbi.nlm.nih.gov': 'repository',
  'profiles.wustl.edu': 'repository',
  'repositorio.unesp.br': 'repository',
}

const HOST = /^https:\/\/([^/:@?#]+)(?:[/?#]|$)/

/** Whether an address is an encrypted page of a publisher, an index or a repository. */
export function isRecordPage(address: string): boolean {
  return Object.hasOwn(RECORD_HOSTS, HOST.exec(address)?.[1] ?? '')
}

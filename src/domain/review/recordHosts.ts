// Where a record of a paper may be linked: the one list of hosts. Not on it are copies, mirrors, proxies,
// blogs and gatherings of other people's abstracts, however right what they showed once was.

/**
 * - `publisher`: the journal's own page, or the platform that the journal is published on.
 * - `index`: a service that keeps records of papers, or resolves their identifiers, and answers for them.
 * - `repository`: full texts and records deposited by authors, funders or their institutions.
 */
export type RecordKind = 'publisher' | 'index' | 'repository'

export const RECORD_HOSTS: Readonly<Record<string, RecordKind>> = {
  'atm.amegroups.com': 'publisher',
  'biomedical-engineering-online.biomedcentral.com': 'publisher',
  'bmcmusculoskeletdisord.biomedcentral.com': 'publisher',
  'cmaj.ca': 'publisher',
  'cmjournal.biomedcentral.com': 'publisher',
  'dmsjournal.biomedcentral.com': 'publisher',
  'e-jbm.org': 'publisher',
  'e-pan.org': 'publisher',
  'frontiersin.org': 'publisher',
  'html.rhhz.net': 'publisher',
  'ijbs.com': 'publisher',
  'jointdrs.org': 'publisher',
  'journals.lww.com': 'publisher',
  'jps.biomedcentral.com': 'publisher',
  'link.springer.com': 'publisher',
  'mdpi.com': 'publisher',
  'molmed.biomedcentral.com': 'publisher',
  'nature.com': 'publisher',
  'rupress.org': 'publisher',
  'skeletalmusclejournal.biomedcentral.com': 'publisher',
  'spandidos-publications.com': 'publisher',
  'stemcellres.biomedcentral.com': 'publisher',
  'synapse.koreamed.org': 'publisher',
  'thieme-connect.de': 'publisher',
  'wjgnet.com': 'publisher',
  'www.aging-us.com': 'publisher',
  'www.cambridge.org': 'publisher',
  'www.e-pan.org': 'publisher',
  'www.elsevier.es': 'publisher',
  'www.endocrinology-journals.org': 'publisher',
  'www.frontiersin.org': 'publisher',
  'www.heraldopenaccess.us': 'publisher',
  'www.hindawi.com': 'publisher',
  'www.jci.org': 'publisher',
  'www.mdpi.com': 'publisher',
  'www.nature.com': 'publisher',
  'www.oncotarget.com': 'publisher',
  'www.pibb.ac.cn': 'publisher',
  'www.pnas.org': 'publisher',
  'www.scielo.br': 'publisher',
  'www.spandidos-publications.com': 'publisher',
  'bioregistry.io': 'index',
  'discovery.researcher.life': 'index',
  'doaj.org': 'index',
  'doi.org': 'index',
  'ebusca.uv.mx': 'index',
  'nora.adm.dtu.dk': 'index',
  'ouci.dntb.gov.ua': 'index',
  'pubmed.ncbi.nlm.nih.gov': 'index',
  'www.mendeley.com': 'index',
  'www.mousemine.org': 'index',
  'www.ncbi.nlm.nih.gov': 'index',
  'www.oalib.com': 'index',
  'www.pubmed.gov': 'index',
  'www.scilit.net': 'index',
  'www.semanticscholar.org': 'index',
  'abdn.pure.elsevier.com': 'repository',
  'air.unimi.it': 'repository',
  'cris.huji.ac.il': 'repository',
  'digitalcommons.cwu.edu': 'repository',
  'edoc.mdc-berlin.de': 'repository',
  'jdc.jefferson.edu': 'repository',
  'pmc.ncbi.nlm.nih.gov': 'repository',
  'profiles.wustl.edu': 'repository',
  'repositorio.unesp.br': 'repository',
  'research-repository.griffith.edu.au': 'repository',
  'scholars.uthscsa.edu': 'repository',
  'utsouthwestern.pure.elsevier.com': 'repository',
  'waseda.elsevierpure.com': 'repository',
  'www.researchsquare.com': 'repository',
  'www.shinshu-u.ac.jp': 'repository',
}

const HOST = /^https:\/\/([^/:@?#]+)(?:[/?#]|$)/

/** Whether an address is an encrypted page of a publisher, an index or a repository. */
export function isRecordPage(address: string): boolean {
  return Object.hasOwn(RECORD_HOSTS, HOST.exec(address)?.[1] ?? '')
}

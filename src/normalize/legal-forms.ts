/**
 * What stands around a company's own name: data only, refpath's own list, folded, without dots and spaces.
 * Forms of several words are matched word by word ("sa de cv").
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const LEGAL_FORMS = words(`
inc incorporated corp corporation co company companies llc llp lllp lp plc ltd limited pllc pc pbc ltda
gmbh mbh ggmbh ag kg kgaa ohg ug ev eg se sce gbr ek haftungsbeschrankt aktiengesellschaft
sa sas sasu sarl eurl snc scs sca spa srl srls sapa scarl sl slu sll slne sc scoop sab sapi cv rl
bv nv cvba bvba vof sprl srl asbl vzw ab hb kb as asa ans da aps ivs oy oyj ab ehf hf sia uab tov
kft bt nyrt zrt rt sro as doo dd ad ood eood sp zoo spzoo spj spk sk pty pte pvt private pvtltd sdn bhd
berhad tbk pt kk gk yk kabushiki kaisha godo ooo oao zao pao ao ip tov too llcfz fze fzco fzllc wll bsc
spc saog saoc ksc kscc psc pjsc jsc ojsc cjsc ooo saa eirl sac scrl lda eireli me epp mei
de z oo holding holdings group gruppe grupo groupe intl international worldwide global
`);

/** Dropped only behind the name and only if something is left that tells companies apart. */
export const SOFT_FORMS = words(`
holding holdings group gruppe grupo groupe intl international worldwide global company companies co
`);

export const FORM_PREFIXES = words(
  'the ooo oao zao pao ao pt cv ip tov firma jsc ojsc pjsc cjsc srl',
);

/** Forms written out, folded, before or behind the name. */
export const WRITTEN_FORMS =
  /\b(?:(?:open |closed |public |private )?joint[ -]stock compan(?:y|ies)|(?:public|private) limited compan(?:y|ies)|limited liability compan(?:y|ies)|limited liability partnership|limited partnership|gesellschaft mit beschrankter haftung|societatea cu raspundere limitata|sociedad anonima|sociedad (?:de responsabilidad )?limitada|sociedade anonima|societe anonyme|societe a responsabilite limitee|societe par actions simplifiee|societa per azioni|societa a responsabilita limitata|besloten vennootschap|naamloze vennootschap|obshchestvo s ogranichenno[iy] otvetstvennostyu|(?:publichnoe |otkrytoe |zakrytoe )?aktsionernoe obshchestvo)\b/g;

/** Forms in scripts where no space parts them from the name. */
export const CJK_FORMS =
  /(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|有限公司|集团|集團|주식회사|유한회사)/gu;

/** Places that mark a subsidiary when they stand before a legal form ("Google Ireland Ltd"). */
export const REGIONS = words(`
ireland germany deutschland france espana spain italia italy uk gb us usa canada mexico brasil brazil india china
japan korea singapore australia nz austria osterreich schweiz suisse switzerland netherlands nederland belgium
belgique belgie luxembourg sweden sverige norway norge denmark danmark finland suomi poland polska czech
slovakia hungary romania bulgaria greece turkey turkiye portugal russia ukraine israel uae gulf egypt nigeria
kenya africa emea apac latam europe europa asia america americas argentina chile colombia peru hongkong taiwan
malaysia thailand vietnam indonesia philippines pakistan ksa saudi qatar estonia latvia lithuania croatia serbia
slovenia iceland malta cyprus dubai london iberia nordic nordics benelux dach cee mena
`);

/** Answers to "company" that name none. Folded and without spaces. */
export const NO_COMPANY = words(`
selfemployed selfemployment self selfemploy freelance freelancer freelancing freelanceconsultant independent
independentconsultant independentcontractor contractor consultant stealth stealthmode stealthstartup
stealthmodestartup stealthaistartup instealth confidential confidentialcompany undisclosed retired retiree
semiretired unemployed notemployed notworking inbetweenjobs betweenjobs opentowork opentonewopportunities
lookingforopportunities seekingopportunities seekingnewopportunities careerbreak sabbatical parentalleave
maternityleave homemaker stayathomemom stayathomedad student none na notapplicable nocompany unknown various
variouscompanies multiple multiplecompanies privateperson private personal me myself home
selbststandig selbstandig freiberuflich freiberufler rentner ruhestand arbeitssuchend privat
independant autoentrepreneur retraite sansemploi sansactivite etudiant autonomo autonoma cuentapropia jubilado
porcuentapropia desempleado liberoprofessionista inproprio pensionato zzp zelfstandig eigenbaas egenforetagare
stealthcompany tbd tba test
`);

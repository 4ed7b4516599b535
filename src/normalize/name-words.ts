/**
 * Words around a name that are no part of it: data only, refpath's own list, folded and without dots.
 * Words of two letters count as credentials only after a comma, since Ma, Do and Ed are names.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const HONORIFICS = words(`
mr mrs ms miss mx dr drs prof professor sir dame madam madame mme mlle monsieur herr frau hr fr
ing ir dipl dipling diplingenieur mag magister dott dottssa dottore dra sra srta senor senora don dona
rev reverend hon honorable capt captain col colonel lt maj major gen general sgt cdr pan pani bapak ibu
shri smt kumari sheikh shaykh haji hajji doc eng engr adv atty ca er
`);

export const CREDENTIALS = words(`
phd dphil md mba emba mpa mph msc bsc beng meng bcom mcom llb llm bba mfa ma ba bs ms jd dds dvm rn bsn msn
mhs mha psyd edd dba dsc scd mphil pharmd esq cpa cfa cfp cma cia cisa cism cissp crisc ccie ccna ccnp ceh
oscp gcih gsec pmp pmi prince2 itil safe csm cspo psm acp shrm shrmcp shrmscp sphr phr gphr frm caia acca aca fca ca
fcca cima cipp cippe cippus cipm fip cdpse cgeit comptia capm leed ap pe peng eit frcs frcp mrcp facs faap
cams cfe crcm cebs clu chfc cpcu arm fsa asa fcas acas series7 lssbb lssgb aws ocp rhce mcse mvp togaf cbap
dipl hons obe mbe cbe kbe om qc kc mp mep ret usn usmc usaf msw lcsw lmft bcba rd cscs ccsp ccsk cdmp cap
`);

/** After the name without a comma: of one generation, not of another person's name. */
export const GENERATIONS = words('jr jnr junior sr snr senior ii iii iv v 2nd 3rd');

/** In parentheses, but no nickname. */
export const PRONOUNS = words(`
she her hers he him his they them theirs ze zir hir xe xem elle el ella il lui sie ihr er ihm any all pronouns
`);

/** Names that name nobody. */
export const NOBODY = words(`
linkedinmember linkedinuser unknown unknownuser noname none na test anonymous privateprofile member deleted
deleteduser user admin administrator null undefined notavailable
`);

/** Family names of one sign that tell where a Chinese or Korean name begins. */
export const HAN_FAMILIES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范石廖贾賈韦韋金朴南柳申安',
);

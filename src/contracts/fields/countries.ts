/**
 * Countries and citizenships by the codes of passports (ISO 3166-1 alpha-3, ICAO 9303). The registers' own keys (Destatis
 * Staats- und Gebietssystematik) are a matter of the port that talks to them.
 */
import type { FieldOption } from '../field.ts';

/** Alpha-3 and alpha-2 code of each country, with Kosovo, which ISO leaves to its users. */
const codes = `
ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ
BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA
CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE
DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB
GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR
HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH
KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD
MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA
NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL
PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL
SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ
TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG
VIRVI VNMVN VUTVU WLFWF WSMWS XKKXK XKXXK YEMYE ZAFZA ZMBZM ZWEZW
`;

const germanNames = new Intl.DisplayNames('de', { type: 'region' });
const englishNames = new Intl.DisplayNames('en', { type: 'region' });
const byGermanName = (a: FieldOption, b: FieldOption) => a.label.de.localeCompare(b.label.de, 'de');

export const countryOptions: readonly FieldOption[] = codes
  .trim()
  .split(/\s+/)
  .map((pair) => {
    const [value, alpha2] = [pair.slice(0, 3), pair.slice(3)];
    return { value, label: { de: germanNames.of(alpha2) ?? value, en: englishNames.of(alpha2) ?? value } };
  })
  .sort(byGermanName);

/** Citizenships: the countries, and the codes that passports use where there is none or none is known. */
export const nationalityOptions: readonly FieldOption[] = [
  { value: 'XXA', label: { de: 'staatenlos', en: 'stateless' } },
  { value: 'XXX', label: { de: 'ungeklärt', en: 'unclear' } },
  ...countryOptions,
];

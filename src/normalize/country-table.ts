/**
 * Countries by ISO 3166-1 code: names in English, German, French, Spanish, Italian, Dutch and
 * Portuguese as Unicode CLDR 48.0 has them (Unicode licence), and further common
 * spellings. Version 1, generated once so that no machine's own data changes an answer.
 */
export const COUNTRY_ROWS = `
AD|Andorra|Andorre
AE|United Arab Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos|Emirati Arabi Uniti|Verenigde Arabische Emiraten|Emirados Árabes Unidos|UAE|U.A.E.|Dubai|Abu Dhabi
AF|Afghanistan|Afganistán|Afeganistão
AG|Antigua & Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antigua e Barbuda|Antigua en Barbuda|Antígua e Barbuda
AI|Anguilla|Anguila
AL|Albania|Albanien|Albanie|Albanië|Albânia
AM|Armenia|Armenien|Arménie|Armenië|Armênia
AO|Angola
AR|Argentina|Argentinien|Argentine|Argentinië
AT|Austria|Österreich|Autriche|Oostenrijk|Áustria|AUT
AU|Australia|Australien|Australie|Australië|Austrália|AUS
AW|Aruba
AZ|Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán|Azerbaigian|Azerbeidzjan|Azerbaijão
BA|Bosnia & Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bosnië en Herzegovina|Bósnia e Herzegovina
BB|Barbados|Barbade
BD|Bangladesh|Bangladesch|Bangladés
BE|Belgium|Belgien|Belgique|Bélgica|Belgio|België|BEL
BF|Burkina Faso|Burquina Faso
BG|Bulgaria|Bulgarien|Bulgarie|Bulgarije|Bulgária
BH|Bahrain|Bahreïn|Baréin|Bahrein|Barein
BI|Burundi
BJ|Benin|Bénin|Benín
BM|Bermuda|Bermudes|Bermudas
BN|Brunei|Brunei Darussalam|Brunéi
BO|Bolivia|Bolivien|Bolivie|Bolívia
BR|Brazil|Brasilien|Brésil|Brasil|Brasile|Brazilië|BRA
BS|Bahamas|Bahama’s
BT|Bhutan|Bhoutan|Bután|Butão
BW|Botswana|Botsuana
BY|Belarus|Biélorussie|Bielorrusia|Bielorussia|Bielorrússia
BZ|Belize|Belice
CA|Canada|Kanada|Canadá|CAN
CD|Congo - Kinshasa|Kongo-Kinshasa|Congo-Kinshasa|República Democrática del Congo|DR Congo|Democratic Republic of the Congo
CF|Central African Republic|Zentralafrikanische Republik|République centrafricaine|República Centroafricana|Repubblica Centrafricana|Centraal-Afrikaanse Republiek|República Centro-Africana
CG|Congo - Brazzaville|Kongo-Brazzaville|Congo-Brazzaville|Congo|República do Congo
CH|Switzerland|Schweiz|Suisse|Suiza|Svizzera|Zwitserland|Suíça|CHE|Schweiz/Suisse
CI|Côte d’Ivoire|Costa d’Avorio|Ivoorkust|Costa do Marfim|Cote d'Ivoire|Ivory Coast
CL|Chile|Chili|Cile
CM|Cameroon|Kamerun|Cameroun|Camerún|Camerun|Kameroen|Camarões
CN|China|Chine|Cina|PRC|Mainland China
CO|Colombia|Kolumbien|Colombie|Colômbia
CR|Costa Rica
CU|Cuba|Kuba
CV|Cape Verde|Cabo Verde|Cap-Vert|Capo Verde|Kaapverdië
CW|Curaçao|Curazao
CY|Cyprus|Zypern|Chypre|Chipre|Cipro
CZ|Czechia|Tschechien|Tchéquie|Chequia|Cechia|Tsjechië|Tchéquia|Czech Republic|Tschechische Republik|CZE
DE|Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Alemanha|DEU|Federal Republic of Germany|BRD
DJ|Djibouti|Dschibuti|Yibuti|Gibuti|Djibuti
DK|Denmark|Dänemark|Danemark|Dinamarca|Danimarca|Denemarken|DNK
DM|Dominica|Dominique
DO|Dominican Republic|Dominikanische Republik|République dominicaine|República Dominicana|Repubblica Dominicana|Dominicaanse Republiek
DZ|Algeria|Algerien|Algérie|Argelia|Algerije|Argélia
EC|Ecuador|Équateur|Equador
EE|Estonia|Estland|Estonie|Estônia
EG|Egypt|Ägypten|Égypte|Egipto|Egitto|Egypte|Egito
ER|Eritrea|Érythrée|Eritreia
ES|Spain|Spanien|Espagne|España|Spagna|Spanje|Espanha|ESP
ET|Ethiopia|Äthiopien|Éthiopie|Etiopía|Etiopia|Ethiopië|Etiópia
FI|Finland|Finnland|Finlande|Finlandia|Finlândia|FIN
FJ|Fiji|Fidschi|Fidji|Fiyi|Figi
FM|Micronesia|Mikronesien|Micronésie|Micronésia
FO|Faroe Islands|Färöer|Îles Féroé|Islas Feroe|Isole Fær Øer|Faeröer|Ilhas Faroé
FR|France|Frankreich|Francia|Frankrijk|França|FRA
GA|Gabon|Gabun|Gabón|Gabão
GB|United Kingdom|Vereinigtes Königreich|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk|UK|U.K.|GBR|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Royaume Uni|Angleterre
GD|Grenada|Grenade|Granada
GE|Georgia|Georgien|Géorgie|Georgië|Geórgia
GG|Guernsey|Guernesey
GH|Ghana|Gana
GI|Gibraltar|Gibilterra
GL|Greenland|Grönland|Groenland|Groenlandia|Groenlândia
GM|Gambia|Gambie|Gâmbia
GN|Guinea|Guinée|Guinee|Guiné
GQ|Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial|Guinea Equatoriale|Equatoriaal-Guinea|Guiné Equatorial
GR|Greece|Griechenland|Grèce|Grecia|Griekenland|Grécia
GT|Guatemala
GW|Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|Guinee-Bissau|Guiné-Bissau
GY|Guyana|Guiana
HK|Hong Kong SAR China|Sonderverwaltungsregion Hongkong|R.A.S. chinoise de Hong Kong|RAE de Hong Kong (China)|RAS di Hong Kong|Hongkong SAR van China|Hong Kong, RAE da China|Hong Kong|Hongkong
HN|Honduras
HR|Croatia|Kroatien|Croatie|Croacia|Croazia|Kroatië|Croácia
HT|Haiti|Haïti|Haití
HU|Hungary|Ungarn|Hongrie|Hungría|Ungheria|Hongarije|Hungria
ID|Indonesia|Indonesien|Indonésie|Indonesië|Indonésia
IE|Ireland|Irland|Irlande|Irlanda|Ierland|Republic of Ireland|IRL
IL|Israel|Israël|Israele|ISR
IM|Isle of Man|Île de Man|Isla de Man|Isola di Man|Ilha de Man
IN|India|Indien|Inde|Índia|IND
IQ|Iraq|Irak|Iraque
IR|Iran|Irán|Irã
IS|Iceland|Island|Islande|Islandia|Islanda|IJsland|Islândia
IT|Italy|Italien|Italie|Italia|Italië|Itália|ITA
JE|Jersey
JM|Jamaica|Jamaika|Jamaïque|Giamaica
JO|Jordan|Jordanien|Jordanie|Jordania|Giordania|Jordanië|Jordânia
JP|Japan|Japon|Japón|Giappone|Japão|JPN
KE|Kenya|Kenia|Quênia
KG|Kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán|Kirghizistan|Kirgizië|Quirguistão
KH|Cambodia|Kambodscha|Cambodge|Camboya|Cambogia|Cambodja|Camboja
KI|Kiribati|Quiribati
KM|Comoros|Komoren|Comores|Comoras|Comore|Comoren
KN|St. Kitts & Nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|Saint Kitts e Nevis|Saint Kitts en Nevis|São Cristóvão e Névis
KP|North Korea|Nordkorea|Corée du Nord|Corea del Norte|Corea del Nord|Noord-Korea|Coreia do Norte
KR|South Korea|Südkorea|Corée du Sud|Corea del Sur|Corea del Sud|Zuid-Korea|Coreia do Sul|Korea|Republic of Korea
KW|Kuwait|Koweït|Koeweit
KY|Cayman Islands|Kaimaninseln|Îles Caïmans|Islas Caimán|Isole Cayman|Kaaimaneilanden|Ilhas Cayman
KZ|Kazakhstan|Kasachstan|Kazajistán|Kazakistan|Kazachstan|Cazaquistão
LA|Laos
LB|Lebanon|Libanon|Liban|Líbano|Libano
LC|St. Lucia|Sainte-Lucie|Santa Lucía|Saint Lucia|Santa Lúcia
LI|Liechtenstein
LK|Sri Lanka
LR|Liberia|Libéria
LS|Lesotho|Lesoto
LT|Lithuania|Litauen|Lituanie|Lituania|Litouwen|Lituânia
LU|Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|LUX
LV|Latvia|Lettland|Lettonie|Letonia|Lettonia|Letland|Letônia
LY|Libya|Libyen|Libye|Libia|Libië|Líbia
MA|Morocco|Marokko|Maroc|Marruecos|Marocco|Marrocos
MC|Monaco|Mónaco|Mônaco
MD|Moldova|Republik Moldau|Moldavie|Moldavia|Moldavië|Moldávia
ME|Montenegro|Monténégro
MG|Madagascar|Madagaskar
MH|Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall|Isole Marshall|Marshalleilanden|Ilhas Marshall
MK|North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedonia del Nord|Noord-Macedonië|Macedônia do Norte|Macedonia
ML|Mali
MM|Myanmar (Burma)|Myanmar|Myanmar (Birmanie)|Myanmar (Birmania)|Myanmar (Birma)|Mianmar (Birmânia)|Burma
MN|Mongolia|Mongolei|Mongolie|Mongolië|Mongólia
MO|Macao SAR China|Sonderverwaltungsregion Macau|R.A.S. chinoise de Macao|RAE de Macao (China)|RAS di Macao|Macau SAR van China|Macau, RAE da China|Macau
MR|Mauritania|Mauretanien|Mauritanie|Mauritanië|Mauritânia
MT|Malta|Malte
MU|Mauritius|Maurice|Mauricio|Maurício
MV|Maldives|Malediven|Maldivas|Maldive|Maldiven
MW|Malawi|Malaui
MX|Mexico|Mexiko|Mexique|México|Messico|MEX
MY|Malaysia|Malaisie|Malasia|Maleisië|Malásia
MZ|Mozambique|Mosambik|Mozambico|Moçambique
NA|Namibia|Namibie|Namibië|Namíbia
NE|Niger|Níger
NG|Nigeria|Nigéria
NI|Nicaragua|Nicarágua
NL|Netherlands|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Nederland|Países Baixos|NLD|Holland|The Netherlands
NO|Norway|Norwegen|Norvège|Noruega|Norvegia|Noorwegen|NOR
NP|Nepal|Népal
NR|Nauru
NZ|New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nuova Zelanda|Nieuw-Zeeland|Nova Zelândia|NZL
OM|Oman|Omán|Omã
PA|Panama|Panamá
PE|Peru|Pérou|Perú|Perù
PG|Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua Nuova Guinea|Papoea-Nieuw-Guinea|Papua-Nova Guiné
PH|Philippines|Philippinen|Filipinas|Filippine|Filipijnen
PK|Pakistan|Pakistán|Paquistão
PL|Poland|Polen|Pologne|Polonia|Polônia|POL
PR|Puerto Rico|Porto Rico|Portorico
PS|Palestinian Territories|Palästinensische Autonomiegebiete|Territoires palestiniens|Territorios Palestinos|Territori Palestinesi|Palestijnse gebieden|Territórios palestinos
PT|Portugal|Portogallo|PRT
PW|Palau|Palaos
PY|Paraguay|Paraguai
QA|Qatar|Katar|Catar
RO|Romania|Rumänien|Roumanie|Rumanía|Roemenië|Romênia
RS|Serbia|Serbien|Serbie|Servië|Sérvia
RU|Russia|Russland|Russie|Rusia|Rusland|Rússia|Russian Federation
RW|Rwanda|Ruanda
SA|Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí|Arabia Saudita|Saoedi-Arabië|Arábia Saudita
SB|Solomon Islands|Salomonen|Îles Salomon|Islas Salomón|Isole Salomone|Salomonseilanden|Ilhas Salomão
SC|Seychelles|Seychellen|Seicheles
SD|Sudan|Soudan|Sudán|Soedan|Sudão
SE|Sweden|Schweden|Suède|Suecia|Svezia|Zweden|Suécia|SWE
SG|Singapore|Singapur|Singapour|Singapura|SGP
SI|Slovenia|Slowenien|Slovénie|Eslovenia|Slovenië|Eslovênia
SK|Slovakia|Slowakei|Slovaquie|Eslovaquia|Slovacchia|Slowakije|Eslováquia
SL|Sierra Leone|Sierra Leona|Serra Leoa
SM|San Marino|Saint-Marin
SN|Senegal|Sénégal
SO|Somalia|Somalie|Somalië|Somália
SR|Suriname|Surinam
SS|South Sudan|Südsudan|Soudan du Sud|Sudán del Sur|Sud Sudan|Zuid-Soedan|Sudão do Sul
ST|São Tomé & Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|Sao Tomé en Principe
SV|El Salvador|Salvador
SY|Syria|Syrien|Syrie|Siria|Syrië|Síria
SZ|Eswatini|Esuatini|Essuatíni|Swaziland
TD|Chad|Tschad|Tchad|Ciad|Tsjaad|Chade
TG|Togo
TH|Thailand|Thaïlande|Tailandia|Thailandia|Tailândia
TJ|Tajikistan|Tadschikistan|Tadjikistan|Tayikistán|Tagikistan|Tadzjikistan|Tadjiquistão
TL|Timor-Leste|Timor oriental|Timor Est|Oost-Timor
TM|Turkmenistan|Turkménistan|Turkmenistán|Turcomenistão
TN|Tunisia|Tunesien|Tunisie|Túnez|Tunesië|Tunísia
TO|Tonga
TR|Türkiye|Türkei|Turquie|Turquía|Turchia|Turkije|Turquia|Turkey
TT|Trinidad & Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|Trinidad en Tobago
TV|Tuvalu
TW|Taiwan|Taïwan|Taiwán
TZ|Tanzania|Tansania|Tanzanie|Tanzânia
UA|Ukraine|Ucrania|Ucraina|Oekraïne|Ucrânia
UG|Uganda|Ouganda|Oeganda
US|United States|Vereinigte Staaten|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten|USA|U.S.|U.S.A.|United States of America|America|Vereinigte Staaten von Amerika|Etats-Unis|EE.UU.|EEUU
UY|Uruguay|Uruguai
UZ|Uzbekistan|Usbekistan|Ouzbékistan|Uzbekistán|Oezbekistan|Uzbequistão
VA|Vatican City|Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano|Città del Vaticano|Vaticaanstad|Cidade do Vaticano
VC|St. Vincent & Grenadines|St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|Saint Vincent e Grenadine|Saint Vincent en de Grenadines|São Vicente e Granadinas
VE|Venezuela
VN|Vietnam|Viêt Nam|Vietnã|Viet Nam
VU|Vanuatu
WS|Samoa
XK|Kosovo
YE|Yemen|Jemen|Yémen|Iêmen
ZA|South Africa|Südafrika|Afrique du Sud|Sudáfrica|Sudafrica|Zuid-Afrika|África do Sul|ZAF
ZM|Zambia|Sambia|Zambie|Zâmbia
ZW|Zimbabwe|Simbabwe|Zimbabue|Zimbábue
`;

/** Groups of countries that people search by. */
export const REGION_ROWS = `
DACH,D-A-CH|DE AT CH LI
Benelux|BE NL LU
Nordics,Nordic countries,Nordic|DK SE NO FI IS
Scandinavia,Skandinavien|DK SE NO
Baltics,Baltic states,Baltikum|EE LV LT
Iberia|ES PT
UKI,UK&I,British Isles|GB IE
North America,Nordamerika,Amérique du Nord,NA region,NORAM|US CA
Latin America,Lateinamerika,LATAM,Amérique latine,América Latina|AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE
EU,European Union,Europäische Union,Union européenne,Unión Europea|AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE
Europe,Europa|AL AD AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK
Middle East,Naher Osten,Moyen-Orient|AE BH IL IQ IR JO KW LB OM PS QA SA SY YE
GCC,Gulf|AE BH KW OM QA SA
APAC,Asia Pacific,Asia-Pacific|AU BD CN HK ID IN JP KH KR LA LK MM MN MO MY NP NZ PH PK SG TH TW VN
ANZ|AU NZ
Africa,Afrika,Afrique,África|AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW
EMEA|AL AD AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK AE BH IL IQ IR JO KW LB OM PS QA SA SY YE TR AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW
`;

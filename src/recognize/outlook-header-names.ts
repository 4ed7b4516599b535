/** The columns of Outlook's contacts that are used, in the order of the table below. */
const FIELDS = [
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'company',
  'title',
  'department',
  'email',
  'email2',
  'email3',
  'displayName',
  'web',
  'city',
  'country',
  'categories',
  'boss',
] as const;

type OutlookField = (typeof FIELDS)[number];

/**
 * Outlook writes its headers in the language of its menus; these are the spellings that Microsoft's own import
 * of such files knows, a line a language. `|` stands between two spellings, and nothing where none is known.
 */
const LANGUAGES: readonly string[] = [
  "First Name;Middle Name;Last Name;Suffix;Company;Job Title;Department;E-mail Address;E-mail 2 Address;E-mail 3 Address;E-mail Display Name;Web Page|Personal Web Page;Business City;Business Country/Region;Categories;Manager's Name",
  'Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Position;Abteilung;E-Mail-Adresse;E-Mail 2: Adresse;E-Mail 3: Adresse;E-Mail: Angezeigter Name;Webseite;Ort geschäftlich;Land/Region geschäftlich;Kategorien;Name des/der Vorgesetzten',
  "Prénom;Deuxième prénom;Nom;Suffixe;Société;Titre|Profession;Service;Adresse de messagerie;Adresse de messagerie 2;Adresse de messagerie 3;Nom complet de l'adresse de messagerie|Nom complet de messagerie;Page Web;Ville (bureau);Pays/Région (bureau);Catégories;Responsable|Nom du responsable",
  'Nombre;Segundo nombre;Apellidos;Suffix|Sufijo;Organización;Puesto;Department|Departamento;Dirección de correo electrónico;Dirección de correo electrónico 2;Dirección del correo electrónico 3|Dirección de correo electrónico 3;Nombre de pantalla de correo electrónico;Página web;Ciudad de trabajo;País o región del trabajo;Categorías;Nombre del director',
  'Nome;Secondo nome;Cognome;;Società;Qualifica;Reparto;Indirizzo posta elettronica|Indirizzo E-mail;Indirizzo posta elettronica 2;Indirizzo posta elettronica 3;Nome visualizzato posta elettronica;;;Paese (uff.);;Nome manager',
  'Primeiro nome;Segundo nome;Sobrenome|Último nome;Sufixo;Empresa;Cargo;Departamento;Endereço de E-mail|Endereço de email;Endereço de email 2;Endereço de email 3;Nome para exibição do email;Página da Web;;País/Região da Empresa;Categorias;Nome do gerenciador',
  'Primeiro nome;Outros nomes/apelidos;Apelido;Sufixo;Empresa;Cargo;Departamento;Endereço de correio electrónico;Endereço do correio electrónico 2;Endereço do correio electrónico 3;Nome a apresentar para o correio electrónico;Página na Web;Localidade da empresa;País/Região da Empresa;Categorias;Nome do gestor',
  'Voornaam;Middelste naam;Achternaam;Achtervoegsel;Bedrijf;Functie;Afdeling;E-mailadres;E-mailadres 2;E-mailadres 3;Weergavenaam voor e-mail;Webpagina;Werkadres, plaats;Land/regio (werk);Categorieën;Naam manager',
  'Imię;Drugie imię;Nazwisko;Sufiks;Firma;Stanowisko;Dział|Oddział;Adres e-mail;Adres e-mail 2;Adres e-mail 3;Wyświetlana nazwa e-mail;Strona sieci Web;Adres służbowy - miejscowość;Adres służbowy - kraj/region;;Menedżer',
  'Jméno;2. křestní jméno;Příjmení;Za příjmením;Společnost;Funkce;Oddělení;E-mailová adresa;E-mailová adresa 2;E-mailová adresa 3;Zobrazované jméno e-mailu;Webová stránka;Město (zam.);Země (zaměstnání);Kategorie;Jméno správce',
  'Fornavn;Mellemnavn;Efternavn;Suffiks;Firma;Stilling;Afdeling;E-mail-adresse;E-mail 2-adresse;E-mail 3-adresse;E-mail-vist navn;Webside;By (arbejde);Land/område (arbejde);Kategorier;Navn på overordnet',
  'Fornavn;Mellomnavn;Etternavn;Suffiks;Firma;Stilling;Avdeling;E-postadresse;E-postadresse 2;E-postadresse 3;Visningsnavn for e-post;Webside;Adresse, arb.: Poststed;Firmaland/område;Kategorier;Overordnedes navn',
  'Förnamn;Mellannamn;Efternamn;Namnsuffix;Företag;Befattning;Avdelning;E-postadress;E-postadress 2;E-postadress 3;E-postnamn;Webbsida;Ort, arbete;Land, arbete;Kategorier;Namn, chef',
  'Etunimi;Toinen nimi;Sukunimi;Jälkiliite;Yritys;Tehtävänimike|Ammattinimike;Osasto;Sähköpostiosoite;Sähköpostiosoite 2;Sähköpostiosoite 3;Näytettävä sähköpostinimi;Web-sivu;Postitoimipaikka (työ);Maa/alue (työ);Luokat;Vastuuhenkilön nimi',
  'Eesnimi;Teine nimi;Perekonnanimi;Nime järelliide;Ettevõte;Ametinimetus;Osakond;Meiliaadress;Meiliaadress 2;Meiliaadress 3;E-posti kuvatav nimi;Veebileht;Töökoha linn;Töökoha riik/regioon;Kategooriad;Juhi nimi',
  'Prenume;Al doilea nume;Nume de familie;Sufix;Firmă;Ocupaţie|Ocupație;Serviciu;Adresă de poştă electronică|Adresă de poștă electronică;Adresă poştă electronică 2;Adresă poştă electronică 3;;Pagină Web;;Ţară/regiune firmă;Categorii;Nume manager',
  'Meno;;Priezvisko;;Spoločnosť;;;;;;;;;;;',
  'Имя;Отчество;Фамилия;Суффикс;Организация;Должность;Отдел;Адрес эл. почты;Адрес 2 эл. почты;Адрес 3 эл. почты;Краткое имя эл. почты;;Город (раб. адрес);;Категории;',
  'Собствено име;Бащино име;Фамилно име;Суфикс;Фирма;Длъжност;Отдел;Имейл адрес;Имейл адрес 2;Имейл адрес 3;Показвано име в имейл;Уеб страница;Град (сл. адрес);Страна/регион (служ. адрес);Категории;Име на ръководителя',
  '名;ミドル ネーム;姓;敬称;会社名;役職;部署;電子メール アドレス;電子メール 2 アドレス;電子メール 3 アドレス;電子メール表示名;Web ページ;市町村 (会社);国 (会社)/地域;分類;マネージャー',
  '이름;;성;호칭(한글);회사;직함;부서;전자 메일 주소;전자 메일 2 주소;전자 메일 3 주소;전자 메일 표시 이름;웹 페이지;근무지 구/군/시;근무지 국가/지역;범주 항목;관리자 이름',
  '名字|名;;姓氏|姓;;公司;職稱|职务;部門|部门;電子郵件地址|电子邮件地址;電子郵件 2 地址|电子邮件 2 地址;電子郵件 3 地址|电子邮件 3 地址;;;;;;',
  'الاسم الأول;الاسم الأوسط;اسم العائلة;لاحقة;الشركة;اللقب المهني;القسم;عنوان البريد الإلكتروني;عنوان البريد الإلكتروني 2;عنوان البريد الإلكتروني 3;اسم العرض للبريد الإلكتروني;صفحة ويب;مدينة العمل;بلد العمل/المنطقة;الفئات;اسم المدير',
];

const TABLE = LANGUAGES.map((language) => language.split(';').map((cell) => cell.split('|')));

const spellings = (at: number): readonly string[] => [
  ...new Set(TABLE.flatMap((language) => language[at] ?? []).filter((name) => name !== '')),
];

/** Outlook's spellings of a column in all languages, English first. */
export const outlookHeaders = (field: OutlookField): readonly string[] =>
  spellings(FIELDS.indexOf(field));

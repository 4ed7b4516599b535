/** Local parts that are no person's: data only, refpath's own list. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Read by whoever is on duty. Compared without digits and separators at the end. */
export const ROLE_LOCALS = words(`
info sales office contact contacts kontakt contacto hello hi hallo hola bonjour mail email post admin administrator
administration support help helpdesk service services servicedesk kundenservice customerservice customercare care
team marketing press presse media pr hr jobs job careers career recruiting recruitment talent bewerbung personal
billing invoice invoices accounting accounts accountspayable accountsreceivable ap ar finance rechnung buchhaltung
orders order bestellung purchasing procurement einkauf legal compliance privacy datenschutz dpo gdpr security abuse
webmaster hostmaster postmaster root sysadmin it itsupport noc ops operations reception frontdesk secretary
sekretariat assistant booking bookings reservations events event newsletter news subscribe unsubscribe feedback
partners partner partnerships vendor vendors suppliers enquiries enquiry inquiries inquiry general main shared all
everyone staff company business bizdev leads lead crm hubspot salesforce calendar board mailbox inbox
zentrale vertrieb ventas verkauf comercial commercial direction direccion contabilidad facturacion recepcion empleo
buero ufficio vendite accueil comptabilite
`);

/** Written where no address was known, or by machines. */
export const PLACEHOLDER_LOCALS = words(`
noreply donotreply nobody none null devnull na noemail nomail nonemail unknown test tester testing asdf xxx abc
example placeholder dummy fake invalid anonymous bounce bounces mailerdaemon daemon notification notifications
automated system deleted noname someone
`);

/** Hosts that say only that nobody set one. */
export const PLACEHOLDER_HOSTS = words(`
localhost localhost.localdomain localdomain none (none) invalid unknown noemail.com none.com test.com
nomail.com no-email.com noreply.com devnull.com mailinator.com example.invalid
`);

/** In the list of mail providers, but companies with staff, or names kept for examples. */
export const NOT_FREE_MAIL = words(`
example.com alibaba.com facebook.com go.com about.com netscape.com indiatimes.com sky.com bt.com geocities.com
`);

/** Free mail that the list lacks. */
export const MORE_FREE_MAIL = words(`
fastmail.com fastmail.fm tutanota.com tutanota.de tuta.io tuta.com tutamail.com duck.com skiff.com mailfence.com
posteo.de posteo.net mailbox.org googlemail.com ymail.com rocketmail.com users.noreply.github.com
privaterelay.appleid.com
`);

/** Sites where many companies have a page: as a company's domain they say nothing. */
export const SHARED_SITES = words(`
linkedin.com facebook.com fb.com instagram.com twitter.com x.com youtube.com tiktok.com linktr.ee bit.ly
wordpress.com wixsite.com wix.com squarespace.com weebly.com blogspot.com medium.com substack.com google.com.site
sites.google.com github.io github.com notion.site notion.so carrd.co about.me crunchbase.com angel.co
wellfound.com t.me wa.me calendly.com eventbrite.com
`);

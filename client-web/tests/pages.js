/** @file What is visited: every kind of reader page, in one language of each script that lays out differently. */

export const LANGUAGES = (process.env.WAYMARK_TEST_LANGUAGES || 'en,ar,am,bn').split(',')

/** Of these, the ones in which every document of the starter library is written. */
export const WHOLE_LANGUAGES = ['en', 'ar', 'bn'].filter((tag) => LANGUAGES.includes(tag))

/** Languages that are not read from left to right. */
export const DIRECTION = { ar: 'rtl' }

/** Phone widths in CSS pixels: the narrowest that must lay out, and a common one. */
export const WIDTHS = [320, 412]

/** Every kind of page, by its path below the language. */
export const EVERY_KIND = [
  '',
  'rights/',
  'rights/keep-your-documents/',
  'risks/trafficking/',
  'help/in-danger-now/',
  'get-help/',
  'get-help/it/',
  'hotlines/it-trafficking/',
  'centres/',
  'centres/iq-erbil/',
  'terms/',
  'instruments/',
  'instruments/icrmw/',
  'practices/',
  'practices/theme/rights-of-migrants/',
  'practices/mx-beta/',
  'checklists/',
  'checklists/is-this-job-offer-safe/',
  'checklists/signs-of-exploitation/',
  'lessons/',
  'lessons/trafficking-and-smuggling/',
  'journey/',
  'journey/before-departure/',
  'journey/to/it/',
  'journey/from/iq/',
  'languages/',
  'search/',
  'offline/',
  'offline/away/',
  'alerts/',
  'about/',
  'share/rights/keep-your-documents/'
]

/** Those that are looked at in a browser. */
export const PAGES = process.env.WAYMARK_TEST_PAGES ? process.env.WAYMARK_TEST_PAGES.split(' ') : EVERY_KIND

/** A page that does not exist; its readers still get one in their language. */
export const MISSING = 'there/is/no/such/page/'

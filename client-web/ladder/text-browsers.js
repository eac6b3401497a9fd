/** @file Browsers that show nothing but text: what they make of a page. */
import { execFileSync } from 'node:child_process'

/** How each is asked for the text of an address, in UTF-8 and in lines long enough not to break words. */
export const TEXT_BROWSERS = {
  w3m: (address) => ['-dump', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '200', address],
  lynx: (address) => ['-dump', '-nolist', '-nonumbers', '-display_charset=utf-8', '-width=200', address],
  links2: (address) => ['-dump', '-codepage', 'UTF-8', '-width', '200', address],
  elinks: (address) => ['-dump', '-dump-charset', 'UTF-8', '-dump-width', '200', '-no-references', '-no-numbering', address]
}

/** ELinks draws no mark that combines with a letter, nor that letter. */
const WITHOUT_MARKS = ['elinks']

/** What a browser can show of a text. */
export function readable(browser, text) {
  return WITHOUT_MARKS.includes(browser) ? text.replace(/.\p{Mn}+/gu, ' ') : text
}

export function dump(browser, address) {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  return execFileSync(browser, TEXT_BROWSERS[browser](address), { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] })
}

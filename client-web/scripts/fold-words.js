/** @file Makes one spelling of many, so that a word is found however it was typed: as the server's search does. */

/** The zero of every digit system; the other nine follow it. */
const ZEROS = '\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50\u0ed0\u0f20\u1040\u1090' +
  '\u17e0\u1810\u1946\u19d0\u1a80\u1a90\u1b50\u1bb0\u1c40\u1c50\ua620\ua8d0\ua900\ua9d0\ua9f0\uaa50\uabf0'
/** Accents; points of Hebrew and Arabic; what joins, parts or stretches letters. Marks of other scripts are letters there. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g
/** Letters that a common keyboard lacks or that two languages write in two ways. */
const ALIKE = {
  ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', æ: 'ae', œ: 'oe', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o', ɲ: 'n', ŋ: 'n',
  ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ە: 'ه', ھ: 'ه', ٱ: 'ا'
}
const LETTERS = new RegExp('[' + Object.keys(ALIKE).join('') + ']', 'g')
const DIGITS = new RegExp('[' + Array.from(ZEROS, (zero) => zero + '-' + String.fromCharCode(zero.charCodeAt(0) + 9)).join('') + ']', 'g')

/** Words in one spelling, each between spaces; '  ' where there is no word. */
export function folded(text) {
  const plain = text.normalize('NFKD').toLowerCase().replace(MARKS, '')
    .replace(DIGITS, digit).replace(LETTERS, (letter) => ALIKE[letter])
  return ' ' + plain.split(between()).filter(Boolean).join(' ') + ' '
}

function digit(letter) {
  let zero = 0
  for (const each of ZEROS) if (each <= letter) zero = Math.max(zero, each.charCodeAt(0))
  return String(letter.charCodeAt(0) - zero)
}

let found = null

/** What stands between words; engines that do not know the classes of Unicode go by spaces and the marks of ASCII. */
function between() {
  if (found) return found
  try {
    found = new RegExp('[^\\p{L}\\p{M}\\p{N}]+', 'u')
  } catch (e) {
    found = /[\s!-/:-@[-`{-~]+/
  }
  return found
}

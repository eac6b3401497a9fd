/** @file When a phone asks for news, when it doubts what it keeps, and which addresses its worker looks at. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { doubtOf, placeOf } from '../scripts/answer-kept.js'
import { isDue } from '../scripts/bring-pack.js'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE
const NOW = Date.parse('2026-12-24T12:00:00Z')

describe('news are asked for', () => {
  for (const [since, dear, due] of [
    [14 * MINUTE, false, false], [15 * MINUTE, false, true], [15 * MINUTE, true, false], [DAY - 1, true, false], [DAY, true, true],
    [-14 * MINUTE, false, false], [-15 * MINUTE, false, true]
  ]) {
    it(`${due ? '' : 'not '}after ${since / MINUTE} minutes${dear ? ' where data is dear' : ''}`, () =>
      assert.equal(isDue({ triedAt: NOW - since }, NOW, dear), due))
  }
})

describe('a kept page is', () => {
  const pack = (checkedAt, made) => ({ checkedAt, head: { days: 30, made: made || '2026-11-22T09:00:00Z' } })
  for (const [what, checkedAt, made, doubt] of [
    ['trusted on the day it was checked', NOW, null, null],
    ['trusted on the last day', NOW - 30 * DAY, null, null],
    ['old after it', NOW - 30 * DAY - 1, null, 'old'],
    ['trusted where the clock was put back a little', NOW + 2 * 60 * MINUTE, null, null],
    ['doubted where it was checked the day after tomorrow', NOW + 2 * DAY, null, 'clock'],
    ['doubted where it was made tomorrow', NOW, '2026-12-25T12:00:00Z', 'clock']
  ]) {
    it(what, () => assert.equal(doubtOf(pack(checkedAt, made), NOW), doubt))
  }
})

describe('the worker', () => {
  for (const [path, place] of [
    ['/', { language: '', path: '' }],
    ['/en/', { language: 'en', path: '' }],
    ['/en', { language: 'en', path: '' }],
    ['/zh-Hant/rights/', { language: 'zh-Hant', path: 'rights/' }],
    ['/fil/get-help/it', { language: 'fil', path: 'get-help/it' }],
    ['/q/abcdefg', { language: '', path: '' }],
    ['/desk/', null], ['/desk', null], ['/metrics', null], ['/assets/x.js', null], ['/%00/', null]
  ]) {
    it(`${place ? 'looks at' : 'leaves alone'} ${path}`, () => assert.deepEqual(placeOf(path), place))
  }
})

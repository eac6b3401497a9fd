/** @file Keeping a language on the phone, losing the network, and reading on. What runs in the page is ES5. */
import { ask } from './journey.js'

const PATIENCE = 60000

/** Whether the site offers to keep its pages, and this engine can. */
export async function offer(engine, site, language) {
  const answer = await fetch(`${site}/${language}/offline/`)
  if (answer.status === 404) return 'nowhere'
  await engine.goTo(`${site}/${language}/offline/`)
  return await ask(engine, canKeep) ? 'here' : 'without'
}

/** Press the button, and wait until the page lists what is kept. */
export async function keep(engine) {
  await until(engine, isReady, 'the button to keep pages can be pressed')
  await ask(engine, press)
  await until(engine, isKept, 'the page lists what is kept')
}

async function until(engine, question, words) {
  const deadline = Date.now() + PATIENCE
  while (!await ask(engine, question)) {
    if (Date.now() > deadline) throw new Error(`not within ${PATIENCE / 1000} s: ${words}. The page says: ${await ask(engine, said)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function canKeep() {
  return 'serviceWorker' in navigator
}

/** What the page says to those who cannot keep anything. */
export function saysWithout() {
  var words = document.querySelector('.keep__without')
  return words ? words.getBoundingClientRect().height > 0 : false
}

function isReady() {
  var button = document.querySelector('.keep__start')
  return button.getBoundingClientRect().height > 0 && !button.disabled
}

function press() {
  document.querySelector('.keep__start').click()
  return true
}

function isKept() {
  return document.querySelector('.keep__list li') !== null
}

function said() {
  return document.querySelector('.keep__said').textContent
}

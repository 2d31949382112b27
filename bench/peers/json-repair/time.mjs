// Prints the milliseconds that the best of several warm runs of jsonrepair takes for a file.
import { readFileSync } from 'node:fs'
import { jsonrepair } from 'jsonrepair'

const text = readFileSync(process.argv[2], 'utf8')
const runs = Number(process.argv[3])
let best = Infinity
try {
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    JSON.parse(jsonrepair(text))
    best = Math.min(best, performance.now() - start)
  }
  console.log(best.toFixed(0))
} catch (error) {
  console.log('refused')
}

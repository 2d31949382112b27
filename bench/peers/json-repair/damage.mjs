// Answers each JSON string of a file, one a line, with what jsonrepair makes of it; an empty line where it refuses.
import { readFileSync } from 'node:fs'
import { jsonrepair } from 'jsonrepair'

const answers = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n').map((line) => {
  try {
    return JSON.stringify(JSON.parse(jsonrepair(JSON.parse(line))))
  } catch {
    return ''
  }
})
console.log(answers.join('\n'))

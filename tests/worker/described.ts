import * as v from 'valibot'
import { expect } from 'vitest'
import { operations } from '../../worker/openapi/document.ts'
import { problem } from '../../worker/openapi/public-answers.ts'

/** Holds an answer to the description of the API: its status, its media type, and every key and type of its body. */
export function expectDescribed(method: string, path: string, status: number, headers: Headers, body: unknown): void {
  const type = headers.get('Content-Type')?.split(';')[0]
  if (type === 'application/problem+json') {
    expectShape(problem, body)
    return
  }
  const { pathname } = new URL(path, 'https://counterpoint.example')
  const operation = operations.find((operation) => operation.method === method && matches(operation.path, pathname))
  const answer = operation?.answers[status]
  expect(answer, `${method} ${pathname} is not described with ${status}`).toBeDefined()
  expect(type).toBe(answer?.type)
  if (answer?.schema) expectShape(answer.schema, body)
}

function expectShape(schema: v.GenericSchema, body: unknown): void {
  const { issues = [] } = v.safeParse(schema, body)
  expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([])
}

function matches(template: string, pathname: string): boolean {
  const pattern = template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/.]+')
  return new RegExp(`^${pattern}$`).test(pathname)
}

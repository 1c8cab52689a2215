/** What an answer that is no success says: a problem document (RFC 9457). */
export interface Problem {
  readonly status: number
  readonly title: string
  readonly detail?: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
}

export async function problemOf(answer: {
  readonly status: number
  readonly statusText: string
  json(): Promise<unknown>
}): Promise<Problem> {
  const { status, statusText } = answer
  try {
    const { title, detail, errors } = (await answer.json()) as Partial<Problem>
    return {
      status,
      title: title ?? statusText,
      ...(detail === undefined ? {} : { detail }),
      ...(errors ? { errors } : {}),
    }
  } catch {
    // Something between the desk and its worker answered.
    return { status, title: statusText || String(status) }
  }
}

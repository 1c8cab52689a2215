interface Store {
  get(key: string, type: 'stream'): Promise<ReadableStream | null>
  put(key: string, value: string): Promise<void>
}

/** The least that a reader's request can cost: one KV read, returned as it is. A PUT stores the document. */
export default {
  async fetch(request: Request, { KV }: { KV: Store }): Promise<Response> {
    const key = new URL(request.url).pathname
    if (request.method === 'PUT') await KV.put(key, await request.text())
    return new Response(await KV.get(key, 'stream'), { headers: { 'Content-Type': 'application/json' } })
  },
}

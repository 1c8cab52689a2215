interface Service {
  fetch(address: string, init?: RequestInit): Promise<Response>
}

/** Asks one of two workers in the same runtime, `?service=OURS&path=/v1/...&times=1000`: no socket, no client, only what the worker and its KV cost. */
export default {
  async fetch(request: Request, env: Readonly<Record<string, Service>>): Promise<Response> {
    const { searchParams } = new URL(request.url)
    const service = env[searchParams.get('service') ?? '']
    const path = searchParams.get('path') ?? ''
    if (request.method === 'PUT' && service)
      return service.fetch(`https://bench.example${path}`, { method: 'PUT', body: await request.text() })
    let left = Number(searchParams.get('times'))
    for (; service && left > 0; left--) {
      const answer = await service.fetch(`https://bench.example${path}`)
      if (!answer.ok) return new Response(`${path} answered ${answer.status}`, { status: 502 })
      await answer.arrayBuffer()
    }
    return new Response('done')
  },
}

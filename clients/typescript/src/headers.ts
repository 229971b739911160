interface Sender {
  fetch(url: RequestInfo, init?: RequestInit): Promise<Response>;
}

/** Sends these with every request of a client: its second argument. */
export function withHeaders(headers: Record<string, string>): Sender {
  return {
    fetch: (url, init) => {
      const all = new Headers(init?.headers);
      Object.entries(headers).forEach(([name, value]) => all.set(name, value));
      return fetch(url, { ...init, headers: all });
    },
  };
}

/** Calls with an API key: the second argument of a client. */
export function withKey(key: string): Sender {
  return withHeaders({ Authorization: `Bearer ${key}` });
}

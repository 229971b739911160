using Invoicing.Application.Abstractions;
using Microsoft.Extensions.Primitives;

namespace Invoicing.Api.Hosting.Idempotency;

/// <summary>Keeps an answer back until it is known that its effect is stored. What was in the response before stays there.</summary>
internal sealed class HeldAnswer : IDisposable
{
    private readonly HttpResponse response;
    private readonly Stream outside;
    private readonly KeyValuePair<string, StringValues>[] before;
    private readonly MemoryStream held = new();

    public HeldAnswer(HttpResponse response)
    {
        this.response = response;
        outside = response.Body;
        before = [.. response.Headers];
        response.Body = held;
    }

    /// <summary>Forgets what was written so far.</summary>
    public void Restart()
    {
        held.SetLength(0);
        response.Clear();
        foreach (var (name, value) in before)
        {
            response.Headers[name] = value;
        }
    }

    public WrittenAnswer ToWrittenAnswer() => new(response.StatusCode, HeadersOfTheAnswer(), held.ToArray());

    /// <summary>Ends the keeping back: from here on the response is written to the caller.</summary>
    public void Release() => response.Body = outside;

    public Task SendAsync(CancellationToken cancellationToken) =>
        held.Length == 0 ? Task.CompletedTask : outside.WriteAsync(held.GetBuffer(), 0, (int)held.Length, cancellationToken);

    public void Dispose() => held.Dispose();

    private Dictionary<string, string> HeadersOfTheAnswer() => response.Headers
        .Where(header => !before.Any(known => known.Key == header.Key) && header.Key is not "Content-Length")
        .ToDictionary(header => header.Key, header => header.Value.ToString());
}

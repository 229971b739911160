using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace Invoicing.Infrastructure.Tests.Webhooks;

/// <summary>Takes most messages, and fails in every way that receivers fail; its moods follow from a seed.</summary>
internal sealed class MoodyReceiver(int seed)
{
    private readonly ConcurrentDictionary<string, int> _tries = new();

    /// <summary>How often each message was taken.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new();

    public ConcurrentDictionary<string, int> Moods { get; } = new();

    public async Task AnswerAsync(HttpContext context, ReceivedRequest request)
    {
        var id = request.Headers["webhook-id"];
        var attempt = _tries.AddOrUpdate(id, 1, (_, before) => before + 1);
        var mood = new Random(HashCode.Combine(seed, id.GetHashCode(StringComparison.Ordinal), attempt)).Next(100) switch
        {
            < 4 => "error",
            < 8 => "unknown",
            < 10 => "moved",
            < 11 => "silence",
            < 15 => "reset",
            < 19 => "taken, then reset",
            < 20 => "taken, slow bytes",
            < 21 => "huge",
            < 24 => "busy",
            _ => "taken",
        };
        Moods.AddOrUpdate(mood, 1, (_, before) => before + 1);
        if (mood.StartsWith("taken", StringComparison.Ordinal))
        {
            Taken.AddOrUpdate(id, 1, (_, before) => before + 1);
        }

        await BehaveAsync(mood, context);
    }

    private static async Task BehaveAsync(string mood, HttpContext context)
    {
        context.Response.StatusCode = mood switch { "error" or "huge" => 500, "unknown" => 404, "moved" => 301, "busy" => 429, _ => 200 };
        switch (mood)
        {
            case "moved":
                context.Response.Headers.Location = "http://127.0.0.1:1/";
                break;
            case "busy":
                context.Response.Headers.RetryAfter = "1";
                break;
            case "silence":
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "reset" or "taken, then reset":
                context.Abort();
                break;
            case "taken, slow bytes":
                await WriteAsync(context, new byte[1], pause: TimeSpan.FromMilliseconds(100));
                break;
            case "huge":
                await WriteAsync(context, new byte[64 * 1024], pause: TimeSpan.Zero);
                break;
        }
    }

    private static async Task WriteAsync(HttpContext context, byte[] chunk, TimeSpan pause)
    {
        try
        {
            for (long written = 0; written < 100 * 1024 * 1024; written += chunk.Length)
            {
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(pause, context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The sender has heard enough.
        }
    }
}

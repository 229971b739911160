using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using Invoicing.Api.Tests.Operation;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>Server and database are killed at once, in the middle of writes.</summary>
internal static class PowerCut
{
    private const int Writers = 4;

    /// <param name="acknowledged">Gets the id of each invoice whose creation was answered; at least one is, before the kill.</param>
    /// <param name="after">How long is written after that.</param>
    public static async Task WriteUntilKilledAsync(ServerProcess server, DataFolder data, ConcurrentBag<string> acknowledged, TimeSpan after)
    {
        var writers = Enumerable.Range(0, Writers).Select(_ => WriteAsync(server.Client, acknowledged)).ToArray();
        var patience = TimeProvider.System.GetTimestamp();
        while (acknowledged.IsEmpty && TimeProvider.System.GetElapsedTime(patience) < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(20);
        }

        await Task.Delay(after);
        await server.KillAsync();
        data.KillDatabase();
        await Task.WhenAll(writers);
    }

    public static async Task ShouldBeThereAsync(HttpClient client, IEnumerable<string> acknowledged)
    {
        foreach (var id in acknowledged)
        {
            using var answer = await client.GetAsync($"/v1/invoices/{id}?api_key=abcd");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"invoice {id} was acknowledged");
        }
    }

    private static async Task WriteAsync(HttpClient client, ConcurrentBag<string> acknowledged)
    {
        try
        {
            while (true)
            {
                var reference = Guid.CreateVersion7().ToString();
                using var answer = await client.PostAsJsonAsync("/v1/invoices", NovicapInvoice.Of(reference));
                if (await NovicapInvoice.IdAsync(answer) is { } id)
                {
                    acknowledged.Add(id);
                }
            }
        }
        catch (HttpRequestException)
        {
            // The server is gone: what it has not acknowledged may or may not be there.
        }
    }
}

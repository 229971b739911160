using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Invoicing.Api.Tests.Operation;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>Power cuts in the middle of keyed writes: whoever sends them again has every effect once.</summary>
[NonParallelizable]
public sealed class KeyedKillTests
{
    private const int Rounds = 3;
    private const int Writers = 6;

    [Test]
    public async Task Every_keyed_comment_is_there_once_after_it_was_sent_again()
    {
        const int seed = 20261121;
        var random = new Random(seed);
        TestContext.Out.WriteLine($"seed {seed}");
        using var data = new DataFolder();
        var sent = new List<string>();
        var invoice = string.Empty;
        for (var round = 1; round <= Rounds; round++)
        {
            using var server = ServerProcess.Serve(data.Root, "--demo");
            await server.WaitUntilReadyAsync();
            invoice = invoice.Length > 0 ? invoice : await NewInvoiceAsync(server.Client);
            var replayed = await SendAgainAsync(server.Client, invoice, sent);
            TestContext.Out.WriteLine($"round {round}: {sent.Count} sent before, {replayed} of them replayed");
            var comments = Enumerable.Range(0, Writers).SelectMany(writer => Enumerable.Range(0, 200).Select(i => $"{round}/{writer}/{i}")).Chunk(200).ToArray();
            var before = sent.Count;
            var writers = comments.Select(own => WriteAsync(server.Client, invoice, own, sent)).ToArray();
            await UntilBusyAsync(sent, before + (3 * Writers));
            await Task.Delay(random.Next(50, 400));
            await server.KillAsync();
            data.KillDatabase();
            await Task.WhenAll(writers);
        }

        using var last = ServerProcess.Serve(data.Root, "--demo");
        await last.WaitUntilReadyAsync();
        await SendAgainAsync(last.Client, invoice, sent);
        (await CommentsAsync(last.Client, invoice)).ShouldBe(sent, ignoreOrder: true);
        sent.Count.ShouldBeGreaterThanOrEqualTo(Rounds * 3 * Writers);
        (await last.StopAsync()).ShouldBe(0, last.Errors);
    }

    private static async Task UntilBusyAsync(List<string> sent, int atLeast)
    {
        for (var patience = TimeProvider.System.GetTimestamp(); TimeProvider.System.GetElapsedTime(patience) < TimeSpan.FromMinutes(1);)
        {
            lock (sent)
            {
                if (sent.Count >= atLeast)
                {
                    return;
                }
            }

            await Task.Delay(10);
        }
    }

    private static async Task<string> NewInvoiceAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, NovicapCalls.Invoices) { Content = new StringContent(NovicapCalls.Body("with comments")) };
        using var answer = await SendAsync(client, request);
        return await answer.CreatedIdAsync();
    }

    private static async Task WriteAsync(HttpClient client, string invoice, IReadOnlyList<string> comments, List<string> sent)
    {
        try
        {
            foreach (var comment in comments)
            {
                lock (sent)
                {
                    sent.Add(comment);
                }

                using var answer = await CommentAsync(client, invoice, comment);
            }
        }
        catch (HttpRequestException)
        {
            // The server is gone: nobody knows whether the last comment is there.
        }
    }

    /// <returns>How many answers were there already.</returns>
    private static async Task<int> SendAgainAsync(HttpClient client, string invoice, List<string> sent)
    {
        var replayed = 0;
        foreach (var comment in sent)
        {
            using var answer = await CommentAsync(client, invoice, comment);
            answer.StatusCode.ShouldBe(HttpStatusCode.Created, comment);
            replayed += answer.Headers.Contains("Idempotency-Replayed") ? 1 : 0;
        }

        return replayed;
    }

    private static Task<HttpResponseMessage> CommentAsync(HttpClient client, string invoice, string comment)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{NovicapCalls.Invoices}/{invoice}/comments")
        {
            Content = new StringContent($$"""{"comment":"{{comment}}"}"""),
        };
        request.Headers.Add("Idempotency-Key", $"\"comment {comment}\"");
        return SendAsync(client, request);
    }

    private static async Task<IReadOnlyList<string>> CommentsAsync(HttpClient client, string invoice)
    {
        var all = new List<string>();
        for (var page = 1; all.Count == (page - 1) * 1_000; page++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{NovicapCalls.Invoices}/{invoice}/comments?page={page}");
            using var answer = await SendAsync(client, request);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            all.AddRange(json.RootElement.EnumerateArray().Select(comment => comment.GetProperty("comment").GetString()!));
        }

        return all;
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "abcd");
        return client.SendAsync(request);
    }
}

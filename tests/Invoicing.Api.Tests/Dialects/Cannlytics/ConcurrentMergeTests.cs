using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Cannlytics.CannlyticsCalls;

namespace Invoicing.Api.Tests.Dialects.Cannlytics;

public sealed class ConcurrentMergeTests
{
    private const int Requests = 32;

    [TestCase(true)]
    [TestCase(false)]
    public async Task Merges_at_once_lose_nothing(bool isStored)
    {
        for (var round = 0; round < 10; round++)
        {
            var id = NewId();
            if (isStored)
            {
                await (await PostAsync($$"""{"invoice_id":"{{id}}"}""")).DataAsync();
            }

            var responses = await Task.WhenAll(Enumerable.Range(0, Requests).Select(number =>
                PostAsync($$$"""{"invoice_id":"{{{id}}}","key{{{number}}}":{{{number}}},"map":{"key{{{number}}}":1}}""")));

            foreach (var response in responses)
            {
                await response.DataAsync();
            }

            var document = JsonDocument.Parse(await (await GetAsync(id)).DataAsync()).RootElement;
            for (var number = 0; number < Requests; number++)
            {
                document.GetProperty($"key{number}").GetInt32().ShouldBe(number);
                document.GetProperty("map").GetProperty($"key{number}").GetInt32().ShouldBe(1);
            }

            (await DraftsAsync(id, "true")).ShouldBe(1);
        }
    }

    [Test]
    public async Task New_documents_at_once_share_their_new_buyer()
    {
        for (var round = 0; round < 5; round++)
        {
            var project = NewId();

            var responses = await Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => PostAsync($$"""{"invoice_id":"{{NewId()}}","project_id":"{{project}}"}""")));

            foreach (var response in responses)
            {
                await response.DataAsync();
            }

            (await SharedApi.Host.CountAsync($"customers where external_id = '{project}'")).ShouldBe(1);
        }
    }

    [Test]
    public async Task Lists_at_once_in_opposite_orders_do_not_lock_each_other_out()
    {
        var ids = Enumerable.Range(0, 20).Select(_ => NewId()).ToArray();
        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => PostAsync(
            $"[{string.Join(',', (number % 2 == 0 ? ids : ids.Reverse()).Select(id => $$"""{"invoice_id":"{{id}}","by{{number}}":1}"""))}]")));

        foreach (var response in responses)
        {
            await response.DataAsync();
        }

        foreach (var id in ids)
        {
            var document = await (await GetAsync(id)).DataAsync();
            Enumerable.Range(0, 8).ShouldAllBe(number => document.Contains($"\"by{number}\":1", StringComparison.Ordinal));
        }
    }
}

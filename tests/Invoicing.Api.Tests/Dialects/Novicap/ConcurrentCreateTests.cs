using System.Collections.Concurrent;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Dialects.Novicap.NovicapCalls;

namespace Invoicing.Api.Tests.Dialects.Novicap;

public sealed class ConcurrentCreateTests
{
    private const int Rounds = 50;
    private const int Requests = 64;

    /// <summary>Every round also makes its company and its debtor, so that the first of all collisions is among them.</summary>
    [Test]
    public async Task Of_identical_creates_at_once_exactly_one_wins()
    {
        var statuses = new ConcurrentDictionary<int, int>();
        for (var round = 0; round < Rounds; round++)
        {
            var reference = NewReference();
            var company = round % 2 == 0 ? NewCompany() : "ESA46103834";
            var body = Body(reference, ("company_novicap_id", $"\"{company}\""), ("debtor_novicap_id", $"\"{NewCompany()}\""));

            var responses = await Task.WhenAll(Enumerable.Range(0, Requests).Select(_ => PostAsync(body)));

            foreach (var response in responses)
            {
                statuses.AddOrUpdate((int)response.StatusCode, 1, (_, count) => count + 1);
            }

            await ShouldHaveOneWinnerAsync(responses);
            (await SharedApi.Host.CountAsync($"invoices where reference = '{reference}'")).ShouldBe(1);
        }

        TestContext.Out.WriteLine(
            $"{Rounds} rounds of {Requests}: {string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Key} x {status.Value}"))}");
        statuses.ShouldBe(new Dictionary<int, int> { [201] = Rounds, [409] = Rounds * (Requests - 1) }, ignoreOrder: true);
    }

    private static async Task ShouldHaveOneWinnerAsync(HttpResponseMessage[] responses)
    {
        var winner = responses.Where(response => (int)response.StatusCode == 201).ToList().ShouldHaveSingleItem();
        var id = await winner.CreatedIdAsync();
        foreach (var loser in responses.Where(response => response != winner))
        {
            (await loser.Content.ReadAsStringAsync()).ShouldEndWith($"\"invoice_id\":\"{id}\"}}");
        }
    }
}

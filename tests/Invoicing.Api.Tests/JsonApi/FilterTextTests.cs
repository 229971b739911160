using System.Text;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Query;
using Invoicing.Application.Customers;
using Invoicing.Application.Invoices;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.JsonApi;

/// <summary>Filters as text: what is written can be read, and nonsense is refused and never more than that.</summary>
[TestFixture]
public sealed class FilterTextTests
{
    [Test]
    public void Random_filters_come_back_from_their_text_as_they_were([Values(1, 2, 3)] int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1_000; round++)
        {
            var fields = round % 2 == 0 ? InvoiceFields.Listed : CustomerFields.Listed;
            var filter = new RandomFilters(random).Of(fields, depth: 4);
            var text = FilterText.Write(filter);

            FilterText.Write(FilterReader.Read(text, fields, new HashSet<string>())).ShouldBe(text, $"seed {seed}, round {round}");
        }
    }

    [Test]
    public void Random_text_is_read_or_refused([Values(4, 5, 6)] int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["and", "or", "not", "any", "has", "equals", "contains", "(", ")", ",", "'", "''", "null", "status", "customer.name", "payments", "'draft'", " ", ".", "-", "é", "\0", "😀", "\ud800"];
        var read = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(12); length > 0; length--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            read += IsRead(text.ToString(), $"seed {seed}, round {round}: {text}") ? 1 : 0;
        }

        TestContext.Out.WriteLine($"seed {seed}: {read} of 20000 were filters");
    }

    [Test]
    public void Damaged_filters_are_read_or_refused([Values(7, 8, 9)] int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++)
        {
            var text = FilterText.Write(new RandomFilters(random).Of(InvoiceFields.Listed, depth: 3));
            var at = random.Next(text.Length);
            var damaged = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, ((char)random.Next(32, 127)).ToString()),
                _ => text[..at],
            };

            IsRead(damaged, $"seed {seed}, round {round}: {damaged}");
        }
    }

    private static bool IsRead(string text, string context)
    {
        try
        {
            FilterReader.Read(text, InvoiceFields.Listed, new HashSet<string>());
            return true;
        }
        catch (FailureException refused)
        {
            refused.Failure.Code.ShouldStartWith("filter.", customMessage: context);
            return false;
        }
    }
}

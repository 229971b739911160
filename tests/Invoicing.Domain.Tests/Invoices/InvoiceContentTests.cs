namespace Invoicing.Domain.Tests.Invoices;

using System.Collections;
using System.Reflection;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Payments;
using NUnit.Framework;
using Shouldly;

public sealed class InvoiceContentTests
{
    private static readonly ChainLink Link = new(7, "previous");

    private static readonly Dictionary<Type, object[]> Leaves = new()
    {
        [typeof(string)] = ["one", "two"],
        [typeof(int)] = [1, 2],
        [typeof(long)] = [1L, 2L],
        [typeof(decimal)] = [1m, 2m],
        [typeof(bool)] = [true, false],
        [typeof(DateOnly)] = [new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2)],
        [typeof(DateTimeOffset)] = [Samples.Now, Samples.Now.AddTicks(10)],
        [typeof(Currency)] = [Currency.Eur, Currency.Usd],
        [typeof(InvoiceNumber)] = [new InvoiceNumber("1"), new InvoiceNumber("2")],
    };

    [Test]
    public void Whatever_an_issued_document_says_is_in_its_content()
    {
        var invoice = Full();

        var forgotten = Changes(invoice, "invoice").Where(change => !IsSeen(invoice, change)).Select(change => change.Path);

        forgotten.ShouldBeEmpty($"put them into {nameof(InvoiceContent)}, or among what is {nameof(InvoiceContent.Outside)} with a reason");
    }

    [Test]
    public void What_is_outside_the_content_exists() =>
        InvoiceContent.Outside.Except(typeof(Invoice).GetProperties().Select(property => property.Name)).ShouldBeEmpty();

    [Test]
    public void The_place_in_the_chain_and_the_document_before_are_covered()
    {
        var invoice = Full();
        var hash = InvoiceContent.HashOf(invoice, Link);

        InvoiceContent.HashOf(invoice, Link with { Position = 8 }).ShouldNotBe(hash);
        InvoiceContent.HashOf(invoice, Link with { Previous = "other" }).ShouldNotBe(hash);
        InvoiceContent.HashOf(invoice, Link).ShouldBe(hash);
    }

    [Test]
    public void Nothing_is_written_of_what_is_not_there()
    {
        var invoice = Samples.Issued();

        InvoiceContent.Of(invoice, new ChainLink(1, null)).ToString().ShouldBe(
            $$$"""{"accountId":"{{{invoice.AccountId}}}","buyer":{"email":"buyer@example.com","name":"Buyer Inc"},"currency":"EUR","customerId":"{{{invoice.CustomerId}}}","form":"v1","""
            + $$$""" "id":"{{{invoice.Id}}}","issueDate":"2026-03-15","issuedAt":"2026-03-15T12:00:00.000000Z","kind":"Invoice","lines":[{"description":"Work","netMinor":"10000","position":"1","quantity":"1","taxCategory":"S","taxRate":"20","unitCode":"C62","unitPrice":"100"}],""".TrimStart()
            + $$$""" "number":"INV-0001","organizationId":"{{{invoice.OrganizationId}}}","position":"1","seller":{"name":"Acme Ltd"},"seriesId":"{{{invoice.SeriesId}}}","taxes":[{"baseMinor":"10000","category":"S","rate":"20","taxMinor":"2000"}],""".TrimStart()
            + """ "totals":{"due":"12000","lineTotal":"10000","tax":"2000","taxExclusive":"10000","taxInclusive":"12000"}}""".TrimStart());
    }

    [Test]
    public void Issue_links_each_document_to_the_one_before()
    {
        var series = Samples.Series();
        var first = Issue(series, "INV-0001");
        var second = Issue(series, "INV-0002");

        (first.ChainPosition, first.PreviousHash, first.Hash).ShouldBe((1, null, InvoiceContent.HashOf(first, new ChainLink(1, null))));
        (second.ChainPosition, second.PreviousHash, second.Hash).ShouldBe((2, first.Hash, InvoiceContent.HashOf(second, new ChainLink(2, first.Hash))));
        (series.ChainLength, series.ChainHead).ShouldBe((2, second.Hash));
    }

    [Test]
    public void Settling_changes_no_hash()
    {
        var invoice = Samples.Issued();
        var link = new ChainLink(1, null);

        invoice.RecordPayment(PaymentId.New(), new NewPayment(Samples.Eur(100), Samples.Today, "cash"), Samples.Now);
        invoice.Credit(InvoiceId.New(), Samples.Eur(100), "x", [], Samples.Now);

        InvoiceContent.HashOf(invoice, link).ShouldBe(invoice.Hash);
    }

    [Test]
    public void Every_buyer_is_kept_and_each_covers_the_one_before()
    {
        var invoice = Samples.Issued();
        var original = invoice.Buyer!;

        var kept = invoice.ReviseBuyer(new Party("Jane Roe"), Samples.Now).Concat(invoice.ReviseBuyer(new Party("Joan Roe"), Samples.Now)).ToArray();

        kept.Select(revision => (revision.Revision, revision.Buyer.Name)).ShouldBe([(1, original.Name), (2, "Jane Roe"), (3, "Joan Roe")]);
        kept[0].Hash.ShouldBe(invoice.Hash);
        kept[1].Hash.ShouldBe(InvoiceRevision.HashOf(invoice.Id, 2, kept[1].Buyer, Samples.Now, invoice.Hash));
        kept[2].Hash.ShouldBe(InvoiceRevision.HashOf(invoice.Id, 3, kept[2].Buyer, Samples.Now, kept[1].Hash));
        invoice.RevisionHash.ShouldBe(kept[2].Hash);
        InvoiceContent.HashOf(invoice, new ChainLink(1, null), original).ShouldBe(invoice.Hash);
    }

    private static bool IsSeen(Invoice invoice, Change change)
    {
        var before = InvoiceContent.Of(invoice, Link).ToString();
        change.Apply();
        var after = InvoiceContent.Of(invoice, Link).ToString();
        change.Undo();
        return before != after;
    }

    /// <summary>One change for every value that can be reached from the object.</summary>
    private static IEnumerable<Change> Changes(object of, string path)
    {
        foreach (var property in of.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if ((of is Invoice && InvoiceContent.Outside.Contains(property.Name)) || property.Name == "EqualityContract")
            {
                continue;
            }

            var field = property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
            if (field is null && property.Name != nameof(Invoice.Lines))
            {
                // Said by others.
                continue;
            }

            var (name, value) = ($"{path}.{property.Name}", property.GetValue(of));
            if (OtherThan(value, property.PropertyType) is { } other)
            {
                yield return new Change(name, () => field!.SetValue(of, other), () => field!.SetValue(of, value));
                continue;
            }

            foreach (var part in value is IEnumerable parts ? Listed(parts, name) : Changes(value.ShouldNotBeNull($"the sample has no {name}"), name))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<Change> Listed(IEnumerable parts, string name)
    {
        var first = parts.Cast<object>().FirstOrDefault().ShouldNotBeNull($"the sample has no {name}");
        return first is string ? TextsOf(parts, name) : Changes(first, name);
    }

    private static IEnumerable<Change> TextsOf(IEnumerable texts, string name)
    {
        var list = texts.ShouldBeAssignableTo<IList>(name)!;
        var before = list[0];
        yield return new Change(name, () => list[0] = "other", () => list[0] = before);
    }

    /// <returns>Null where the type has parts of its own.</returns>
    private static object? OtherThan(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value));
        }

        if (type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal))
        {
            return Activator.CreateInstance(type, Guid.CreateVersion7());
        }

        return Leaves.TryGetValue(type, out var samples) ? samples.First(other => !other.Equals(value)) : null;
    }

    private static Invoice Issue(NumberSeries series, string number)
    {
        var invoice = Samples.Draft(new NewLine("Work", 1, 100, Samples.Twenty));
        invoice.Issue(series, new InvoiceNumber(number), Samples.Seller.ToParty(), Samples.Buyer.ToParty(), Samples.Today, Samples.Now);
        return invoice;
    }

    /// <summary>An invoice that says everything that one can say.</summary>
    private static Invoice Full()
    {
        var address = new Address("1", "2", "3", "4", "5", "ES");
        var party = new Party("Name", address, "VAT", "REG", "a@example.com")
        {
            LegalName = "Legal",
            TaxNumber = "TAX",
            Contact = new Contact("Desk", "1"),
            Locale = "es",
            Endpoint = new ElectronicAddress("0208", "1"),
            BankAccounts = [new BankAccount("ES1", "BIC", "Holder")],
        };
        var draft = new InvoiceDraft(Currency.Eur, [new NewLine("Work", 2, 100, Samples.Twenty, Samples.Eur(10))])
        {
            Allowances = [new NewAllowance("Loyal", Samples.Eur(100), Samples.Twenty)],
            Notes = new List<string> { "note" },
            Charges = [new NewAllowance("Freight", Samples.Eur(50), Samples.Twenty)],
            Instalments = [new NewInstalment(Samples.Today.AddDays(10))],
            PaymentTerms = new PaymentTerms("Soon", 10),
            References = new DocumentReferences { PrecedingInvoices = [new PrecedingInvoice("INV-1", Samples.Today)] },
            Delivery = new Delivery(Samples.Today, "Here", address),
            InvoicingPeriod = new InvoicingPeriod(Samples.Today, Samples.Today),
            Contract = new ContractBilling(ContractId.New(), new BillingPeriod(Samples.Today, Samples.Today.AddDays(30)), 1),
            OrderId = OrderId.New(),
        };
        var invoice = Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, draft, Samples.Now);
        invoice.Attach(Guid.CreateVersion7(), "file.pdf", "application/pdf", [1], Samples.Now);
        invoice.Issue(Samples.Series(), new InvoiceNumber("INV-0001"), party, party with { Name = "Buyer" }, Samples.Today, Samples.Now);
        return invoice;
    }

    private sealed record Change(string Path, Action Apply, Action Undo);
}

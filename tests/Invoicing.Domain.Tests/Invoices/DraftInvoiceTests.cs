namespace Invoicing.Domain.Tests.Invoices;

using FsCheck;
using FsCheck.Fluent;
using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using NUnit.Framework;
using Shouldly;

public sealed class DraftInvoiceTests
{
    [Test]
    public void A_draft_has_totals_and_no_number()
    {
        var invoice = Samples.Draft(new NewLine("Work", 3, 33.333m, Samples.Twenty), new NewLine("Travel", 1, 50, Samples.Twenty));

        invoice.Lines.Select(line => line.NetMinor).ShouldBe([10_000, 5_000]);
        invoice.Totals.ShouldBe(new InvoiceTotals(15_000, 0, 0, 15_000, 3_000, 18_000, 0, 0, 18_000));
        invoice.Number.ShouldBeNull();
        invoice.Events.ShouldHaveSingleItem().ShouldBeOfType<InvoiceDrafted>();
    }

    [Test]
    public void An_update_replaces_everything_but_the_identity()
    {
        var invoice = Samples.Draft(new NewLine("Work", 1, 10, Samples.Twenty));

        invoice.Update(Samples.Buyer, new InvoiceDraft(Currency.Usd, []) { Reference = "R" }, Samples.Now);

        invoice.Lines.ShouldBeEmpty();
        invoice.Currency.ShouldBe(Currency.Usd);
        invoice.Totals.ShouldBe(InvoiceTotals.Zero);
        invoice.Reference.ShouldBe("R");
    }

    [Test]
    public void Cannot_be_due_before_it_is_issued() => Refusal.Of(
        () => Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, DueTooEarly(), Samples.Now), "invoice.due_before_issue", ErrorKind.Unprocessable);

    [Test]
    public void Cannot_have_more_lines_than_the_limit()
    {
        var lines = Enumerable.Repeat(new NewLine("Work", 1, 1, Samples.Twenty), DraftLimits.Lines + 1).ToArray();

        Refusal.Of(() => Samples.Draft(lines), "invoice.too_many_lines", ErrorKind.Unprocessable);
    }

    /// <summary>FsCheck prints the seed of a failure.</summary>
    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Instalments_add_up_to_what_is_due(PositiveInt cents, PositiveInt parts)
    {
        var count = (parts.Get % 36) + 1;
        var dates = Enumerable.Range(0, count).Select(month => Samples.Today.AddMonths(month)).ToArray();
        var draft = new InvoiceDraft(Currency.Eur, [new NewLine("Course", 1, cents.Get / 100m, Samples.Twenty)]) { Instalments = NewInstalment.On(dates) };
        var invoice = Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, draft, Samples.Now);

        var amounts = invoice.Instalments.Select(part => part.AmountMinor).ToArray();
        return (amounts.Sum() == invoice.Totals.Due && amounts.Max() - amounts.Min() <= 1 && invoice.Instalments.Select(part => part.DueDate).SequenceEqual(dates)).ToProperty();
    }

    private static InvoiceDraft DueTooEarly() => new(Currency.Eur, []) { IssueDate = Samples.Today, DueDate = Samples.Today.AddDays(-1) };
}

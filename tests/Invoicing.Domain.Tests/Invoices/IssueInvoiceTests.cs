namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Numbering;
using NUnit.Framework;
using Shouldly;

public sealed class IssueInvoiceTests
{
    [Test]
    public void Issue_gives_the_number_and_copies_the_parties()
    {
        var invoice = Samples.Issued();

        invoice.Status.ShouldBe(InvoiceStatus.Issued);
        invoice.Number.ShouldBe(new InvoiceNumber("INV-0001"));
        invoice.IssueDate.ShouldBe(Samples.Today);
        invoice.Buyer!.Name.ShouldBe("Buyer Inc");
        invoice.Events[^1].ShouldBe(new InvoiceIssued(invoice.Id, "INV-0001"));
    }

    [Test]
    public void Issue_keeps_the_date_that_the_draft_has()
    {
        var dated = new InvoiceDraft(Samples.Seller.Currency, [new NewLine("Work", 1, 1, Samples.Twenty)]) { IssueDate = new DateOnly(2017, 8, 12) };
        var invoice = Invoice.Draft(InvoiceId.New(), Samples.Seller, Samples.Buyer, dated, Samples.Now);

        Issue(invoice);

        invoice.IssueDate.ShouldBe(new DateOnly(2017, 8, 12));
    }

    [Test]
    public void An_invoice_over_nothing_is_paid_at_once()
    {
        var invoice = Samples.Draft(new NewLine("Getting started", 1, 0, Samples.Twenty));

        Issue(invoice);

        invoice.Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Test]
    public void Cannot_issue_without_lines() => Refusal.Of(() => Issue(Samples.Draft()), "invoice.no_lines", ErrorKind.Unprocessable);

    [Test]
    public void Cannot_issue_twice() => Refusal.Of(() => Issue(Samples.Issued()), "invoice.not_draft", ErrorKind.Conflict);

    [Test]
    public void Cannot_change_or_delete_what_is_issued()
    {
        var invoice = Samples.Issued();

        Refusal.Of(() => invoice.Update(null, new InvoiceDraft(invoice.Currency, []), Samples.Now), "invoice.not_draft", ErrorKind.Conflict);
        Refusal.Of(invoice.Delete, "invoice.not_draft", ErrorKind.Conflict);
    }

    [Test]
    public void Only_the_buyer_can_be_revised_and_the_same_buyer_is_no_revision()
    {
        var invoice = Samples.Issued();
        var totals = invoice.Totals;

        invoice.ReviseBuyer(Samples.Buyer.ToParty(), Samples.Now).ShouldBeEmpty();
        invoice.ReviseBuyer(new Party("Jane Roe"), Samples.Now).Count.ShouldBe(2);

        (invoice.Revision, invoice.Buyer!.Name, invoice.Number!.Value.Value, invoice.Totals).ShouldBe((2, "Jane Roe", "INV-0001", totals));
    }

    [Test]
    public void A_draft_is_neither_sent_nor_revised()
    {
        var draft = Samples.Draft(new NewLine("Work", 1, 1, Samples.Twenty));

        Refusal.Of(() => draft.Send("a@example.com"), "invoice.not_issued", ErrorKind.Conflict);
        Refusal.Of(() => draft.ReviseBuyer(new Party("Jane Roe"), Samples.Now), "invoice.not_issued", ErrorKind.Conflict);
    }

    [Test]
    public void The_buyer_belongs_to_the_sellers_account() => Samples.Buyer.AccountId.ShouldBe(Samples.Seller.AccountId);

    [Test]
    public void Cannot_make_a_customer_without_a_name() =>
        Refusal.Of(() => Customer.Create(CustomerId.New(), Samples.Seller, new NewCustomer(" "), Samples.Now), "customer.name_missing");

    private static void Issue(Invoice invoice) =>
        invoice.Issue(Samples.Series(), new InvoiceNumber("INV-0002"), Samples.Seller.ToParty(), Samples.Buyer.ToParty(), Samples.Today, Samples.Now);
}

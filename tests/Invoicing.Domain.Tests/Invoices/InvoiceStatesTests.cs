namespace Invoicing.Domain.Tests.Invoices;

using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Payments;
using NUnit.Framework;
using Shouldly;

/// <summary>Every verb in every state either works or is refused by its name.</summary>
public sealed class InvoiceStatesTests
{
    private const string Ok = "ok";
    private const string NotDraft = "invoice.not_draft";
    private const string NotIssued = "invoice.not_issued";
    private const string Void = "invoice.void";
    private const string Exceeds = "payment.exceeds_balance";
    private const string NotPayable = "credit.not_payable";
    private const string OfCredit = "credit.of_credit";
    private const string HasPayments = "invoice.has_payments";
    private const string NotVoidable = "credit.not_voidable";
    private const string NotZero = "invoice.not_zero";

    private static readonly string[] States = ["draft", "issued", "partially paid", "paid", "void", "credit note"];

    private static readonly Dictionary<string, Action<Invoice>> Verbs = new()
    {
        ["update"] = invoice => invoice.Update(Samples.Buyer, new InvoiceDraft(Currency.Eur, []), Samples.Now),
        ["change"] = invoice => invoice.Change(null, new DraftChange { Notes = ["changed"] }, Samples.Now),
        ["delete"] = invoice => invoice.Delete(),
        ["attach"] = invoice => invoice.Attach(Guid.CreateVersion7(), "a.pdf", "application/pdf", [1], Samples.Now),
        ["detach"] = invoice => invoice.Detach(Attached, Samples.Now),
        ["issue"] = invoice => Issue(invoice, "INV-0009"),
        ["send"] = invoice => invoice.Send("a@example.com"),
        ["revise buyer"] = invoice => invoice.ReviseBuyer(Samples.Buyer.ToParty(), Samples.Now),
        ["pay"] = invoice => invoice.RecordPayment(PaymentId.New(), Money(1), Samples.Now),
        ["pay too much"] = invoice => invoice.RecordPayment(PaymentId.New(), Money(50_000), Samples.Now),
        ["pay too much, kept"] = invoice => invoice.RecordPayment(PaymentId.New(), Money(50_000) with { Overpayment = OverpaymentHandling.KeepAsCredit }, Samples.Now),
        ["apply credit"] = invoice => invoice.ApplyCredit(PaymentId.New(), Surplus(), Samples.Eur(1), Samples.Today, Samples.Now),
        ["credit"] = invoice => invoice.Credit(InvoiceId.New(), Samples.Eur(1), "late", [], Samples.Now),
        ["credit too much"] = invoice => invoice.Credit(InvoiceId.New(), Samples.Eur(50_000), "late", [], Samples.Now),
        ["credit lines"] = invoice => invoice.CreditLines(InvoiceId.New(), [new LineCredit(1, 0.5m)], "late", [], Samples.Now),
        ["correct"] = invoice => invoice.Correct(new(InvoiceId.New(), InvoiceId.New()), null, "wrong", [], Samples.Now),
        ["void"] = invoice => invoice.Void(Samples.Now),
        ["void if zero"] = invoice => invoice.VoidIfZero(Samples.Now),
    };

    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["update"] = [Ok, NotDraft, NotDraft, NotDraft, NotDraft, NotDraft],
        ["change"] = [Ok, NotDraft, NotDraft, NotDraft, NotDraft, NotDraft],
        ["delete"] = [Ok, NotDraft, NotDraft, NotDraft, NotDraft, NotDraft],
        ["attach"] = [Ok, NotDraft, NotDraft, NotDraft, NotDraft, NotDraft],
        ["detach"] = [Ok, NotDraft, NotDraft, NotDraft, NotDraft, NotDraft],
        ["issue"] = [Ok, NotDraft, NotDraft, NotDraft, NotDraft, NotDraft],
        ["send"] = [NotIssued, Ok, Ok, Ok, Void, Ok],
        ["revise buyer"] = [NotIssued, Ok, Ok, Ok, Void, Ok],
        ["pay"] = [NotIssued, Ok, Ok, Exceeds, Void, NotPayable],
        ["pay too much"] = [NotIssued, Exceeds, Exceeds, Exceeds, Void, NotPayable],
        ["pay too much, kept"] = [NotIssued, Ok, Ok, Ok, Void, NotPayable],
        ["apply credit"] = [NotIssued, Ok, Ok, Exceeds, Void, NotPayable],
        ["credit"] = [NotIssued, Ok, Ok, Ok, Void, OfCredit],
        ["credit too much"] = [NotIssued, "credit.out_of_range", "credit.out_of_range", "credit.out_of_range", Void, OfCredit],
        ["credit lines"] = [NotIssued, Ok, Ok, Ok, Void, OfCredit],
        ["correct"] = [NotIssued, Ok, Ok, Ok, Void, OfCredit],
        ["void"] = [NotIssued, Ok, HasPayments, HasPayments, Void, NotVoidable],
        ["void if zero"] = [NotZero, NotZero, NotZero, NotZero, Ok, NotZero],
    };

    private static readonly Guid Attached = Guid.CreateVersion7();

    private static IEnumerable<TestCaseData> Table() =>
        from verb in Verbs.Keys
        from state in Enumerable.Range(0, States.Length)
        select new TestCaseData(verb, States[state], Expected[verb][state]).SetName($"{{m}}({verb}, {States[state]})");

    [TestCaseSource(nameof(Table))]
    public void Verb_works_or_is_refused(string verb, string state, string expected)
    {
        var invoice = In(state);
        var before = (invoice.Status, invoice.PaidMinor, invoice.CreditedMinor, invoice.Lines.Count, invoice.Version);
        invoice.ClearEvents();

        var outcome = Outcome(() => Verbs[verb](invoice));

        outcome.ShouldBe(expected);
        if (expected != Ok)
        {
            (invoice.Status, invoice.PaidMinor, invoice.CreditedMinor, invoice.Lines.Count, invoice.Version).ShouldBe(before);
            invoice.Events.ShouldBeEmpty();
        }
    }

    [Test]
    public void Every_verb_is_in_the_table()
    {
        var verbs = typeof(Invoice).GetMethods()
            .Where(method => method.DeclaringType == typeof(Invoice) && !method.IsSpecialName && !method.IsStatic)
            .Select(method => method.Name)
            .Distinct()
            .Order(StringComparer.Ordinal);

        verbs.ShouldBe([
            "ApplyCredit", "Attach", "Change", "Correct", "Credit", "CreditLines", "Delete", "Detach", "Issue", "RecordPayment",
            "RefuseIssueUnlessComplete", "ReversePayment", "ReviseBuyer", "Send", "Update", "Void", "VoidIfZero"]);
    }

    private static Invoice In(string state)
    {
        var invoice = Samples.Draft(new NewLine("Work", 1, 100, Samples.Twenty));
        _ = invoice.Attach(Attached, "sheet.pdf", "application/pdf", [1], Samples.Now);
        if (state != "draft")
        {
            Issue(invoice, "INV-0001");
        }

        switch (state)
        {
            case "partially paid":
                invoice.RecordPayment(PaymentId.New(), Money(1_000), Samples.Now);
                break;
            case "paid":
                invoice.RecordPayment(PaymentId.New(), Money(12_000), Samples.Now);
                break;
            case "void":
                invoice.Void(Samples.Now);
                break;
            case "credit note":
                var note = invoice.Credit(InvoiceId.New(), Samples.Eur(1_000), "late", [], Samples.Now);
                Issue(note, "INV-0002");
                return note;
        }

        return invoice;
    }

    private static Payment Surplus() => Samples.Issued().RecordPayment(
        PaymentId.New(), Money(13_000) with { Overpayment = OverpaymentHandling.KeepAsCredit }, Samples.Now);

    private static NewPayment Money(long cents) => new(Samples.Eur(cents), Samples.Today, "transfer");

    private static void Issue(Invoice invoice, string number) => invoice.Issue(
        NumberSeriesId.New(), new InvoiceNumber(number), Samples.Seller.ToParty(), Samples.Buyer.ToParty(), Samples.Today, Samples.Now);

    private static string Outcome(Action verb)
    {
        try
        {
            verb();
            return Ok;
        }
        catch (InvoicingException refusal)
        {
            return refusal.Code;
        }
    }
}

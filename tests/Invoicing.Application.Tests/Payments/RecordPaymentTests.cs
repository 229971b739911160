using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Payments;

public sealed class RecordPaymentTests
{
    private Ledger _ledger = null!;

    [SetUp]
    public async Task CreateLedger() => _ledger = await Ledger.CreateAsync();

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Payments_are_listed_oldest_first_and_settle_the_invoice()
    {
        var id = await IssuedAsync();

        var first = await _ledger.SendAsync(new RecordPaymentCommand(id, 12.34m, new DateOnly(2026, 3, 1), "card", "A-1"));
        _ledger.Time.Move(TimeSpan.FromSeconds(1));
        (await ReadAsync(id)).ShouldSatisfyAllConditions(
            part => part.Status.ShouldBe(InvoiceStatus.PartiallyPaid), part => part.Balance.Amount.ShouldBe(87.66m));
        var rest = await _ledger.SendAsync(new RecordPaymentCommand(id, null));

        rest.Amount.Amount.ShouldBe(87.66m);
        (await ReadAsync(id)).Status.ShouldBe(InvoiceStatus.Paid);
        var page = await _ledger.SendAsync(new ListPaymentsQuery(id));
        page.Total.ShouldBe(2);
        page.Items.ShouldBe([first, rest]);
        (await _ledger.SendAsync(new ListPaymentsQuery(id, 1, 1))).Items.ShouldBe([rest]);
    }

    [Test]
    public async Task Two_at_once_never_pay_more_than_is_open()
    {
        var id = await IssuedAsync();

        var outcomes = await Refusals.AtOnceAsync(8, () => _ledger.SendAsync(new RecordPaymentCommand(id, 60)));

        outcomes.Count(outcome => outcome == "done").ShouldBe(1);
        (await ReadAsync(id)).Paid.Amount.ShouldBe(60);
    }

    [Test]
    public async Task Cannot_pay_or_list_what_is_unknown()
    {
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new RecordPaymentCommand(InvoiceId.New(), 1)))).ShouldBe("invoice.not_found");
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new ListPaymentsQuery(InvoiceId.New())))).ShouldBe("invoice.not_found");
    }

    private Task<InvoiceView> ReadAsync(InvoiceId id) => _ledger.SendAsync(new GetInvoiceQuery(id));

    private async Task<InvoiceId> IssuedAsync()
    {
        var draft = await _ledger.SendAsync(new CreateInvoiceCommand(
            "R-1",
            CompanyIdentifier.Parse("ESA46103834"),
            CompanyIdentifier.Parse("ESB66367129"),
            10_000,
            new DateOnly(2026, 3, 15),
            new DateOnly(2026, 4, 15)));
        var id = new InvoiceId(draft.Id);
        await _ledger.SendAsync(new IssueInvoiceCommand(id));
        return id;
    }
}

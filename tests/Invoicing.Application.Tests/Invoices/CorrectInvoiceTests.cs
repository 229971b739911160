using Invoicing.Application.Contracts;
using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices;

public sealed class CorrectInvoiceTests
{
    private Ledger _ledger = null!;
    private OrganizationId _seller;
    private CustomerId _buyer;

    [SetUp]
    public async Task CreateLedger()
    {
        _ledger = await Ledger.CreateAsync();
        _seller = await _ledger.NewSellerAsync();
        _buyer = await _ledger.NewCustomerAsync(_seller);
    }

    [TearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task A_credit_note_and_a_draft_are_linked_both_ways()
    {
        var id = await IssuedAsync();
        await _ledger.SendAsync(new RecordPaymentCommand(id, 20));

        var (note, draft) = await _ledger.SendAsync(new CorrectInvoiceCommand(id, "wrong address"));

        (note.Kind, note.CreditedInvoiceId, note.Due.Amount, note.Refundable.Amount, note.Number).ShouldBe(
            (InvoiceKind.CreditNote, id.Value, 120m, 20m, "INV-0002"));
        (draft.Status, draft.CorrectsInvoiceId, draft.Due.Amount, draft.Reference).ShouldBe((InvoiceStatus.Draft, id.Value, 120m, null));
        draft.Details.References!.PrecedingInvoices.ShouldHaveSingleItem().Number.ShouldBe("INV-0001");
        var corrected = await _ledger.SendAsync(new GetInvoiceQuery(id));
        (corrected.CorrectedByInvoiceId, corrected.Balance.IsZero, corrected.Credited.Amount).ShouldBe((draft.Id, true, 120m));
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new CorrectInvoiceCommand(id, "again")))).ShouldBe("credit.out_of_range");
    }

    [Test]
    public async Task Many_at_once_correct_once()
    {
        var id = await IssuedAsync();

        var outcomes = await Refusals.AtOnceAsync(8, () => _ledger.SendAsync(new CorrectInvoiceCommand(id, "wrong")));

        outcomes.Order(StringComparer.Ordinal).ShouldBe(["done", .. Enumerable.Repeat("invoice.void", 7)]);
        (await _ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(3);
    }

    [Test]
    public async Task What_fails_leaves_neither_document()
    {
        var id = await IssuedAsync();
        await _ledger.ExecuteAsync("update number_series set period = '9999', reset = 'Yearly', template = '{yyyy}-{SEQ}'");

        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(new CorrectInvoiceCommand(id, "wrong")))).ShouldBe("series.period_closed");

        (await _ledger.ScalarAsync<long>("select count(*) from invoices")).ShouldBe(1);
        (await _ledger.SendAsync(new GetInvoiceQuery(id))).Status.ShouldBe(InvoiceStatus.Issued);
    }

    [Test]
    public async Task A_contracts_period_is_not_billed_again_beside_its_correction()
    {
        var contract = await _ledger.NewMonthlyContractAsync(_buyer, new DateOnly(2026, 1, 1));
        var generate = new GenerateInvoiceForContractCommand(_seller, _buyer, contract, new(2026, 1, 1), new(2026, 2, 1), true, null, null);
        var id = new InvoiceId((await _ledger.SendAsync(generate))[0].Id);
        await _ledger.SendAsync(new IssueInvoiceCommand(id));

        var (_, draft) = await _ledger.SendAsync(new CorrectInvoiceCommand(id, "wrong"));

        (draft.ContractId, draft.PeriodStart, draft.PeriodEnd).ShouldBe((contract.Value, new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1)));
        (await Refusals.OutcomeAsync(() => _ledger.SendAsync(generate))).ShouldBe("invoice.period_already_invoiced");
    }

    [Test]
    public async Task The_draft_lists_the_files_and_may_drop_them()
    {
        var id = new InvoiceId((await _ledger.SendAsync(new DraftInvoiceCommand(_seller, _buyer, Draft))).Id);
        var file = await _ledger.SendAsync(new AttachFileCommand(id, "a.pdf", "application/pdf", [1, 2, 3]));
        await _ledger.SendAsync(new IssueInvoiceCommand(id));

        var draft = new InvoiceId((await _ledger.SendAsync(new CorrectInvoiceCommand(id, "wrong"))).Draft.Id);
        (await _ledger.SendAsync(new GetAttachmentQuery(draft, file.Id))).Content.ShouldBe([1, 2, 3]);
        await _ledger.SendAsync(new DetachFileCommand(draft, file.Id));

        (await _ledger.SendAsync(new GetAttachmentQuery(id, file.Id))).Content.ShouldBe([1, 2, 3]);
        await _ledger.SendAsync(new DeleteDraftCommand(draft));
        (await _ledger.SendAsync(new GetInvoiceQuery(id))).CorrectedByInvoiceId.ShouldBeNull();
    }

    private static InvoiceDraft Draft => new(Currency.Eur, [new NewLine("Work", 1, 100, TaxRate.Of(TaxCategory.S, 20))]) { Reference = "R-1" };

    private async Task<InvoiceId> IssuedAsync()
    {
        var id = new InvoiceId((await _ledger.SendAsync(new DraftInvoiceCommand(_seller, _buyer, Draft))).Id);
        await _ledger.SendAsync(new IssueInvoiceCommand(id));
        return id;
    }
}

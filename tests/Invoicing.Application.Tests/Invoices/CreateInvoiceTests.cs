using Invoicing.Application.Abstractions;
using Invoicing.Application.Companies;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Invoices;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices;

public sealed class CreateInvoiceTests
{
    private static readonly CompanyIdentifier Company = CompanyIdentifier.Parse("ESA46103834");
    private static readonly CompanyIdentifier Debtor = CompanyIdentifier.Parse("ESB66367129");
    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task CreateLedger()
    {
        _ledger = await Ledger.CreateAsync();
        await _ledger.SendAsync(new RegisterCompaniesCommand([new(Company, new("MERCADONA SA"))]));
    }

    [OneTimeTearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public async Task Creates_company_debtor_and_draft()
    {
        var invoice = await _ledger.SendAsync(Command("first"));

        invoice.SellerName.ShouldBe("MERCADONA SA");
        invoice.BuyerName.ShouldBe(Debtor.Value);
        invoice.Status.ShouldBe(InvoiceStatus.Draft);
        invoice.Due.ToText().ShouldBe("1500.00");
        var read = await _ledger.SendAsync(new GetInvoiceBySerialQuery(invoice.Serial));
        read.ShouldBeEquivalentTo(invoice);
    }

    [Test]
    public async Task Cannot_create_the_same_reference_twice()
    {
        var first = await _ledger.SendAsync(Command("twice"));

        var refusal = await Should.ThrowAsync<InvoicingException>(() => _ledger.SendAsync(Command("twice")));

        refusal.Code.ShouldBe("invoice.duplicate_reference");
        refusal.ExistingId.ShouldBe(first.Id.ToString());
    }

    [Test]
    public async Task Cannot_take_a_company_of_another_account()
    {
        await _ledger.SendAsync(Command("mine"));

        var stranger = Actor.System(AccountId.New());
        var refusal = await Should.ThrowAsync<InvoicingException>(() => _ledger.SendAsync(Command("theirs"), stranger));

        refusal.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Test]
    public async Task Of_sixty_four_at_once_one_is_created_and_the_others_are_refused_by_name()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => OutcomeAsync(Command("at once"))));

        outcomes.Count(outcome => outcome == "created").ShouldBe(1);
        outcomes.Count(outcome => outcome == "invoice.duplicate_reference").ShouldBe(63);
    }

    [Test]
    public async Task Each_change_leaves_one_audit_row_and_one_outbox_row()
    {
        var invoice = await _ledger.SendAsync(Command("audited"));

        (await _ledger.ScalarAsync<long>($"select count(*) from audit_entries where details like '%{invoice.Id}%'")).ShouldBe(1);
        (await _ledger.ScalarAsync<long>($"select count(*) from outbox_messages where payload like '%{invoice.Id}%'")).ShouldBe(1);
    }

    private async Task<string> OutcomeAsync(CreateInvoiceCommand command)
    {
        try
        {
            await _ledger.SendAsync(command);
            return "created";
        }
        catch (InvoicingException refusal)
        {
            return refusal.Code;
        }
    }

    private static CreateInvoiceCommand Command(string reference) =>
        new(reference, Company, Debtor, 150_000, new DateOnly(2017, 8, 12), new DateOnly(2017, 10, 12));
}

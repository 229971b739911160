using Invoicing.Application.Abstractions;
using Invoicing.Application.Customers;
using Invoicing.Application.Documents;
using Invoicing.Application.Invoices;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.EInvoicing;

/// <summary>What is missing for an electronic invoice keeps the XML back, and never the PDF.</summary>
public sealed class EInvoiceDocumentsTests
{
    private Ledger _ledger = null!;

    [OneTimeSetUp]
    public async Task CreateLedger() => _ledger = await Ledger.CreateAsync(services =>
        services.AddSingleton<IDocumentWriter>(new AnyWriter(DocumentFormats.Ubl)).AddSingleton<IDocumentWriter>(new AnyWriter(DocumentFormats.Cii)));

    [OneTimeTearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [TestCase(DocumentFormats.Ubl)]
    [TestCase(DocumentFormats.Cii)]
    public async Task Refused_as_xml_with_the_reasons_and_written_as_pdf(string format)
    {
        var invoice = await IssueAsync(new NewOrganization("Acme Ltd", Currency.Eur, "Europe/Madrid"), null);

        var refusal = await Should.ThrowAsync<InvoicingException>(() => RenderAsync(invoice, format));

        refusal.Code.ShouldBe("document.not_electronic");
        refusal.Kind.ShouldBe(ErrorKind.Unprocessable);
        refusal.Fields.Select(field => field.Rule).ShouldBe(["BR-08", "BR-10", "BR-CO-26", "BR-S-02"], ignoreOrder: true);
        (await _ledger.SendAsync(new DownloadInvoiceCommand(invoice))).Content[..5].ShouldBe("%PDF-"u8.ToArray());
    }

    [TestCase(DocumentFormats.Ubl)]
    [TestCase(DocumentFormats.Cii)]
    public async Task Written_as_xml_where_all_is_there(string format)
    {
        var address = Address.InCountry("ES");
        var invoice = await IssueAsync(new NewOrganization("Acme Ltd", Currency.Eur, "Europe/Madrid", VatId: "ESA46103834", Address: address), address);

        await Should.NotThrowAsync(() => RenderAsync(invoice, format));
    }

    private async Task<InvoiceId> IssueAsync(NewOrganization details, Address? buyer)
    {
        var (seller, customer) = (OrganizationId.New(), CustomerId.New());
        await _ledger.SendAsync(new CreateOrganizationCommand(seller, details));
        await _ledger.SendAsync(new CreateCustomerCommand(customer, seller, new NewCustomer("Buyer Inc", Address: buyer)));
        var content = new InvoiceDraft(Currency.Eur, [new NewLine("Work", 1, 100, TaxRate.Of(TaxCategory.S, 21))]);
        var id = new InvoiceId((await _ledger.SendAsync(new DraftInvoiceCommand(seller, customer, content))).Id);
        await _ledger.SendAsync(new IssueInvoiceCommand(id));
        return id;
    }

    private async Task RenderAsync(InvoiceId id, string format)
    {
        var rendering = await _ledger.RunAsync(Actor.System(_ledger.AccountId), services => services.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async cancellationToken =>
            {
                var invoice = await services.GetRequiredService<IInvoiceRepository>().GetAsync(id, cancellationToken);
                var queued = Rendering.Queue(RenderingId.New(), invoice, format, _ledger.Time.GetUtcNow());
                services.GetRequiredService<IRenderingRepository>().Add(queued);
                return queued.Id;
            },
            CancellationToken.None));
        await _ledger.SendAsync(new RenderInvoiceCommand(rendering, 0));
    }

    private sealed class AnyWriter(string format) : IDocumentWriter
    {
        public string Format => format;

        public string MediaType => "application/xml";

        public WrittenDocument Write(InvoiceDocument document) => new("<Invoice/>"u8.ToArray(), []);
    }
}

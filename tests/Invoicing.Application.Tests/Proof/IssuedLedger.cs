using Invoicing.Application.Abstractions;
using Invoicing.Application.Contracts;
using Invoicing.Application.Invoices;
using Invoicing.Application.Orders;
using Invoicing.Application.Payments;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.Infrastructure.Proof;
using Invoicing.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Application.Tests.Proof;

/// <summary>A ledger with documents of every kind, and what can be done to it behind its back.</summary>
internal static class IssuedLedger
{
    /// <summary>Issues invoices, a credit note, a contract's invoice, and orders' invoices of which one has another buyer since.</summary>
    public static async Task<OrganizationId> IssueAllAsync(this Ledger ledger)
    {
        var seller = await ledger.NewSellerAsync("acme");
        var customer = await ledger.NewCustomerAsync(seller);
        var issued = new List<InvoiceId>();
        for (var i = 1; i <= 4; i++)
        {
            issued.Add(await ledger.IssueFullAsync(seller, customer, $"R-{i}"));
        }

        await ledger.SendAsync(new RecordPaymentCommand(issued[0], null));
        await ledger.SendAsync(new CreditInvoiceCommand(issued[1], 10, "Returned"));
        await ledger.SendAsync(new VoidInvoiceCommand(issued[2]));
        var contract = await ledger.NewMonthlyContractAsync(customer, new DateOnly(2026, 1, 1));
        var drafts = await ledger.SendAsync(new GenerateInvoiceForContractCommand(seller, customer, contract, new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), null, null, null));
        await ledger.SendAsync(new IssueInvoiceCommand(new InvoiceId(drafts[0].Id)));
        await ledger.IssueFullAsync(seller, customer, "draft", isIssued: false);
        await ledger.InvoiceOrdersAsync(customer);
        return seller;
    }

    /// <summary>An invoice that says all that an invoice can say.</summary>
    public static Task<InvoiceId> IssueFullAsync(this Ledger ledger, OrganizationId seller, CustomerId customer, string reference, bool isIssued = true) =>
        ledger.RunAsync(Actor.System(ledger.AccountId), async services =>
        {
            var id = InvoiceId.New();
            await services.GetRequiredService<IUnitOfWork>().ExecuteAsync(
                async token =>
                {
                    var organization = await services.GetRequiredService<IOrganizationRepository>().GetAsync(seller, token);
                    var buyer = await services.GetRequiredService<ICustomerRepository>().GetAsync(customer, token);
                    var invoice = Invoice.Draft(id, organization, buyer, Draft(reference), ledger.Time.GetUtcNow());
                    await services.GetRequiredService<IInvoiceRepository>().AddAsync(invoice, token);
                    services.GetRequiredService<IInvoiceAttachmentRepository>().Add(invoice.Attach(Guid.CreateVersion7(), "times.csv", "text/csv", "a,b"u8.ToArray(), ledger.Time.GetUtcNow()));
                    if (isIssued)
                    {
                        var series = await services.GetRequiredService<INumberSeriesRepository>().LockAsync(ledger.AccountId, seller.Value, "INV-{SEQ:0000}", token);
                        var address = new Address("Main St 1", "Floor 2", "08001", "Barcelona", "B", "ES");
                        var today = new DateOnly(2026, 3, 15);
                        invoice.Issue(series, series.Draw(today), organization.ToParty() with { Address = address, VatId = "ESA1" }, buyer.ToParty() with { Address = address, RegistrationId = "X9" }, today, ledger.Time.GetUtcNow());
                    }

                    return true;
                },
                CancellationToken.None);
            return id;
        });

    /// <summary>What a proof of the database finds.</summary>
    public static Task<Findings> ProveAsync(this Ledger ledger, Guid? series = null, HeadFile? against = null) =>
        ledger.RunAsync(Actor.System(ledger.AccountId), async services =>
        {
            var findings = new Findings();
            findings.Summary = await services.GetRequiredService<ILedgerProof>().OfDatabaseAsync(ledger.AccountId.Value, series, against, findings, CancellationToken.None);
            return findings;
        });

    /// <summary>Gives up what else would stand in the way of somebody who owns the tables.</summary>
    public static Task DropForeignKeysAsync(this Ledger ledger) => ledger.ExecuteAsync("""
        do $$ declare bond record; begin
            for bond in select conrelid::regclass as of, conname as name from pg_constraint where contype = 'f' loop
                execute format('alter table %s drop constraint %I', bond.of, bond.name);
            end loop;
        end $$
        """);

    /// <summary>As somebody does who owns the tables: with the triggers off.</summary>
    public static Task ForceAsync(this Ledger ledger, string sql) => ledger.ExecuteAsync($"begin; {Triggers("disable")}; {sql}; {Triggers("enable")}; commit;");

    private static string Triggers(string verb) =>
        string.Join("; ", new[] { "invoices", "invoice_lines", "invoice_attachments", "invoice_revisions", "audit_entries" }.Select(table => $"alter table {table} {verb} trigger user"));

    private static async Task InvoiceOrdersAsync(this Ledger ledger, CustomerId customer)
    {
        var orders = new List<OrderId>();
        for (var i = 0; i < 3; i++)
        {
            orders.Add(await ledger.NewOrderAsync(customer));
        }

        // Not in the order of their numbers.
        foreach (var order in orders.AsEnumerable().Reverse())
        {
            await ledger.SendAsync(new GenerateOrderInvoiceCommand(order));
        }

        foreach (var name in new[] { "Jane Roe", "Joan Roe" })
        {
            await ledger.SendAsync(new UpdateOrderBillingDetailsCommand(orders[0], new(name), new(Address.InCountry("US"))));
            await ledger.SendAsync(new GenerateOrderInvoiceCommand(orders[0]));
        }
    }

    private static InvoiceDraft Draft(string reference)
    {
        var rate = TaxRate.Of(TaxCategory.S, 21);
        NewLine[] lines =
        [
            new("Ärbeit \"mit\" \\ Zeichen\n\u0001 und 😀", 1.3333333333m, 100.0123456789m, rate, Money.OfMinor(10, Currency.Eur)),
            new("Travel", 2, 50, TaxRate.Of(TaxCategory.E, 0)) { ExemptionReason = "Training", ExemptionCode = "VATEX-EU-132" },
        ];
        return new InvoiceDraft(Currency.Eur, lines)
        {
            Reference = reference,
            ExternalId = $"ext-{reference}",
            DueDate = new DateOnly(2026, 5, 1),
            Allowances = [new NewAllowance("Loyal", Money.OfMinor(100, Currency.Eur), rate)],
            Notes = ["First", "Second"],
            Charges = [new NewAllowance("Freight", Money.OfMinor(250, Currency.Eur), rate)],
            Prepaid = Money.OfMinor(500, Currency.Eur),
            PaymentTerms = new PaymentTerms("Within 30 days", 30),
            Instalments = NewInstalment.On([new DateOnly(2026, 4, 1), new DateOnly(2026, 5, 1)]),
            TaxPointDate = new DateOnly(2026, 3, 14),
            References = new DocumentReferences { PurchaseOrder = "PO-1", PrecedingInvoices = [new PrecedingInvoice("OLD-1", new DateOnly(2026, 1, 1))] },
            Delivery = new Delivery(new DateOnly(2026, 3, 10), "Warehouse", Address.InCountry("ES")),
            InvoicingPeriod = new InvoicingPeriod(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)),
        };
    }
}

/// <summary>Remembers what a proof came upon.</summary>
internal sealed class Findings : IProofListener
{
    public List<ChainFault> Faults { get; } = [];

    public List<KeptHead> Heads { get; } = [];

    public ProofSummary Summary { get; set; } = new(0, 0, 0, 0);

    public Task FoundAsync(ChainFault fault)
    {
        Faults.Add(fault);
        return Task.CompletedTask;
    }

    public Task ProvenAsync(Guid account, Guid series, long count, string hash)
    {
        Heads.Add(new KeptHead(account, series, count, hash, default));
        return Task.CompletedTask;
    }
}

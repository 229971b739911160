using System.Globalization;
using Invoicing.Application.Invoices;
using Invoicing.Application.Payments;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Invoices;

/// <summary>One ledger with 64 invoices over 1.00 to 64.00 of one company and four debtors, for every question to it.</summary>
public sealed class ListInvoicesTests
{
    private const int Count = 64;
    private static readonly CompanyIdentifier Company = CompanyIdentifier.Parse("ESA46103834");
    private Ledger _ledger = null!;
    private IReadOnlyList<InvoiceView> _all = [];

    private static InvoiceListing Everything => new() { Limit = 1_000, WithTotal = true };

    [OneTimeSetUp]
    public async Task CreateLedger()
    {
        _ledger = await Ledger.CreateAsync();
        for (var cents = 100; cents <= Count * 100; cents += 100)
        {
            await AddAsync(cents);
            _ledger.Time.Move(TimeSpan.FromSeconds(1));
        }

        var drafts = (await ListAsync(Everything)).Items;
        foreach (var draft in drafts.Where(draft => draft.Due.MinorUnits % 400 == 0))
        {
            await _ledger.SendAsync(new IssueInvoiceCommand(new(draft.Id)));
        }

        foreach (var issued in drafts.Where(draft => draft.Due.MinorUnits % 800 == 0))
        {
            await _ledger.SendAsync(new RecordPaymentCommand(new(issued.Id), 1));
        }

        _all = (await ListAsync(Everything)).Items;
    }

    [OneTimeTearDown]
    public async Task DisposeLedger() => await _ledger.DisposeAsync();

    [Test]
    public void Newest_first()
    {
        _all.Count.ShouldBe(Count);
        _all.Select(invoice => invoice.Due.Amount).ShouldBe(Enumerable.Range(1, Count).Reverse().Select(euros => (decimal)euros));
    }

    [Test]
    public async Task Rows_show_what_a_single_read_shows()
    {
        foreach (var row in _all.Where(invoice => invoice.Due.MinorUnits % 400 == 0))
        {
            var single = await _ledger.SendAsync(new GetInvoiceQuery(new InvoiceId(row.Id)));
            (row with { Lines = [], Notes = [] }).ShouldBe(single with { Lines = [], Notes = [], Details = InvoiceDetails.None });
        }
    }

    [Test]
    public async Task Pages_by_number_have_a_total()
    {
        var page = await ListAsync(new InvoiceListing { Offset = 20, Limit = 10, WithTotal = true });

        page.Total.ShouldBe(Count);
        page.HasMore.ShouldBeTrue();
        page.Items.Select(invoice => invoice.Id).ShouldBe(_all.Skip(20).Take(10).Select(invoice => invoice.Id));
        (await ListAsync(new InvoiceListing { Offset = 54, Limit = 10 })).ShouldSatisfyAllConditions(
            last => last.HasMore.ShouldBeFalse(), last => last.Total.ShouldBeNull(), last => last.Items.Count.ShouldBe(10));
        (await ListAsync(new InvoiceListing { Offset = 640 })).Items.ShouldBeEmpty();
    }

    [Test]
    public async Task Cursors_meet_every_row_once_in_each_order([Values] InvoiceOrder order, [Values] bool descending)
    {
        var listing = new InvoiceListing { Order = order, Descending = descending, Limit = 7 };
        var met = new List<InvoiceView>();
        for (var page = await ListAsync(listing); ; page = await ListAsync(listing with { After = InvoiceCursor.Of(met[^1], order) }))
        {
            met.AddRange(page.Items);
            if (!page.HasMore)
            {
                break;
            }
        }

        met.Select(invoice => invoice.Id).ShouldBe(_all.Select(invoice => invoice.Id), ignoreOrder: true);
        var sorted = met.OrderBy(invoice => InvoiceCursor.Of(invoice, order).Value).ThenBy(invoice => invoice.Serial).Select(invoice => invoice.Id);
        met.Select(invoice => invoice.Id).ShouldBe(descending ? sorted.Reverse() : sorted);
    }

    [Test]
    public async Task Filters_narrow()
    {
        await ShouldFind(new() { TotalFrom = 10, TotalTo = 12 }, 10, 11, 12);
        await ShouldFind(new() { OpenFrom = 62.5m }, 63, 64);
        await ShouldFind(new() { OpenTo = 0.99m });
        await ShouldFind(new() { Statuses = [InvoiceStatus.PartiallyPaid], TotalTo = 20 }, 8, 16);
        await ShouldFind(new() { Statuses = [InvoiceStatus.PartiallyPaid, InvoiceStatus.Issued], TotalTo = 12 }, 4, 8, 12);
        await ShouldFind(new() { Statuses = [] });
        await ShouldFind(new() { NumberContains = "inv-0001" }, 64);
        await ShouldFind(new() { NumberContains = "%" });
        await ShouldFind(new() { DueFrom = new DateOnly(2026, 5, 3), DueTo = new DateOnly(2026, 5, 4) }, 3, 4);
        await ShouldFind(new() { CreatedFrom = _all[1].CreatedAt }, 63, 64);
        await ShouldFind(new() { CreatedTo = _all[^2].CreatedAt }, 1, 2);
        await ShouldFind(new() { Company = Company, Debtor = Debtor(3), TotalTo = 8 }, 3, 7);
        await ShouldFind(new() { Company = Debtor(3) });
        await ShouldFind(new() { CustomerNameContains = "b66367103", TotalTo = 8 }, 3, 7);
        await ShouldFind(new() { Customer = new CustomerId(_all[0].CustomerId!.Value), TotalTo = 8 }, 4, 8);
        await ShouldFind(new() { Organization = new OrganizationId(_all[0].OrganizationId), TotalTo = 1 }, 1);
        await ShouldFind(new() { Organization = OrganizationId.New() });
        await ShouldFind(new() { Kind = InvoiceKind.CreditNote });
        await ShouldFind(new() { ExternalId = "none" });
        await ShouldFind(new() { CustomerExternalId = "none" });
    }

    private static CompanyIdentifier Debtor(int number) =>
        CompanyIdentifier.Parse(string.Create(CultureInfo.InvariantCulture, $"ESB663671{number:00}"));

    private async Task ShouldFind(InvoiceListing listing, params int[] euros) =>
        (await ListAsync(listing with { Descending = false })).Items.Select(invoice => (int)invoice.Due.Amount).ShouldBe(euros);

    private Task<InvoicePage> ListAsync(InvoiceListing listing) => _ledger.SendAsync(new ListInvoicesQuery(listing));

    private Task<InvoiceView> AddAsync(int cents) => _ledger.SendAsync(new CreateInvoiceCommand(
        cents.ToString(CultureInfo.InvariantCulture),
        Company,
        Debtor(((cents / 100) - 1) % 4 + 1),
        cents,
        new DateOnly(2026, 3, 15),
        new DateOnly(2026, 5, 1).AddDays((cents / 100) - 1)));
}

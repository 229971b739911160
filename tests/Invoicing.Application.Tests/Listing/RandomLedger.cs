using System.Globalization;
using System.Text.Json;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Documents;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Money;
using Invoicing.Domain.Numbering;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Payments;
using Invoicing.Domain.Taxes;
using Invoicing.Domain.Usage;
using Invoicing.Infrastructure.Identity;

namespace Invoicing.Application.Tests.Listing;

/// <summary>Random rows of every resource, as entities to be stored and as they are in memory.</summary>
internal sealed class RandomLedger
{
    private static readonly string[] Words =
        ["a", "A", "ab", "aB", "a%", "a_", "a\\", "O'Neil", "\"q\"", "ß", "é", "e\u0301", "日本", "\uD83D\uDE00", "\uFF5E", "INV-1", "inv", " x"];

    private static readonly string[] Currencies = ["EUR", "USD", "JPY"];
    private readonly Random _random;
    private readonly AccountId _account;
    private int _made;

    public RandomLedger(Random random, AccountId account)
    {
        (_random, _account) = (random, account);
        Organizations = Many(6, Organization);
        Companies = [.. Organizations.Where((_, i) => i % 2 == 0)];
        Customers = Many(40, Customer);
        Contracts = Many(25, Contract);
        Orders = Many(40, Order);
        Invoices = Many(220, Invoice);
        Payments = Many(120, Payment);
        NumberSeries = Many(30, Series);
        Documents = Many(50, Document);
        Usage = Many(60, Event);
        Credentials = Many(40, Credential);
        Relate();
    }

    public List<object> Entities { get; } = [];

    public IReadOnlyList<Row> Organizations { get; }

    public IReadOnlyList<Row> Companies { get; }

    public IReadOnlyList<Row> Customers { get; }

    public IReadOnlyList<Row> Contracts { get; }

    public IReadOnlyList<Row> Orders { get; }

    public IReadOnlyList<Row> Invoices { get; }

    public IReadOnlyList<Row> Payments { get; }

    public IReadOnlyList<Row> NumberSeries { get; }

    public IReadOnlyList<Row> Documents { get; }

    public IReadOnlyList<Row> Usage { get; }

    public IReadOnlyList<Row> Credentials { get; }

    private Row Organization()
    {
        var (id, name, vatId, currency, at) = (Guid.CreateVersion7(), Text(), Maybe(Text), OfCurrency(), Instant());
        var company = CompanyIdentifier.Parse(string.Create(CultureInfo.InvariantCulture, $"ESB663671{_made:00}"));
        Entities.Add(Stored.New<Organization>(new
        {
            Id = new OrganizationId(id),
            AccountId = _account,
            Name = name,
            VatId = vatId,
            Currency = Currency.Of(currency),
            TimeZoneId = "UTC",
            DefaultTax = TaxRate.None,
            CompanyIdentifier = _made % 2 == 0 ? company : null,
            CreatedAt = at,
        }));
        return new Row(new() { ["id"] = id, ["name"] = name, ["vatId"] = vatId, ["currency"] = currency, ["createdAt"] = at, ["identifier"] = company.Value });
    }

    private Row Customer()
    {
        var (seller, id, name, email, externalId) = (One(Organizations), OrderId.New().Value, Text(), Maybe(Text), Maybe(Unique));
        var (vatId, at) = (Maybe(Text), Instant());
        Entities.Add(Stored.New<Customer>(new
        {
            Id = new CustomerId(id),
            AccountId = _account,
            OrganizationId = new OrganizationId(seller.Id),
            Name = name,
            Email = email,
            ExternalId = externalId,
            VatId = vatId,
            CreatedAt = at,
            DeletedAt = _made % 9 == 8 ? at : (DateTimeOffset?)null,
        }));
        return new Row(new()
        {
            ["id"] = id, ["name"] = name, ["email"] = email, ["externalId"] = externalId, ["vatId"] = vatId, ["createdAt"] = at, ["gone"] = _made % 9 == 8,
        })
        { One = { ["organization"] = seller } };
    }

    private Row Contract()
    {
        var (customer, id, name, status, currency) = (One(Customers), Guid.CreateVersion7(), Text(), Of<ContractStatus>(), OfCurrency());
        var (start, end, at) = (Day(), Maybe(Day), Instant());
        Entities.Add(Stored.New<Contract>(new
        {
            Id = new ContractId(id),
            AccountId = _account,
            OrganizationId = new OrganizationId(customer.One["organization"]!.Id),
            CustomerId = new CustomerId(customer.Id),
            Name = name,
            Status = status,
            Currency = Currency.Of(currency),
            Start = start,
            End = end,
            CreatedAt = at,
            WithdrawnAt = _made % 7 == 6 ? at : (DateTimeOffset?)null,
        }));
        return new Row(new()
        {
            ["id"] = id, ["name"] = name, ["status"] = Word(status), ["currency"] = currency, ["startDate"] = start, ["endDate"] = end, ["createdAt"] = at,
            ["gone"] = _made % 7 == 6,
        })
        { One = { ["customer"] = customer, ["organization"] = customer.One["organization"] } };
    }

    private Row Order()
    {
        var (customer, id, status, currency, externalId) = (One(Customers), OrderId.New().Value, Of<OrderStatus>(), OfCurrency(), Maybe(Unique));
        var (number, product, at) = (Text(), Maybe(Text), Instant());
        Entities.Add(Stored.New<Order>(new
        {
            Id = new OrderId(id),
            AccountId = _account,
            OrganizationId = new OrganizationId(customer.One["organization"]!.Id),
            CustomerId = new CustomerId(customer.Id),
            Status = status,
            Currency = Currency.Of(currency),
            ExternalId = externalId,
            SeriesId = NumberSeriesId.New(),
            InvoiceNumber = new InvoiceNumber(number),
            ProductName = product,
            Description = "",
            BillingReason = "",
            CreatedAt = at,
        }));
        return new Row(new()
        {
            ["id"] = id, ["status"] = Word(status), ["currency"] = currency, ["externalId"] = externalId, ["invoiceNumber"] = number, ["productName"] = product,
            ["createdAt"] = at,
        })
        { One = { ["customer"] = customer, ["organization"] = customer.One["organization"] } };
    }

    private Row Invoice()
    {
        var customer = _random.Next(10) == 0 ? null : One(Customers);
        var seller = customer?.One["organization"] ?? One(Organizations);
        var contract = _random.Next(4) == 0 ? One(Contracts) : null;
        var order = _made < Orders.Count && _made % 2 == 0 ? Orders[_made] : null;
        var credited = _knownInvoices.Count > 0 && _random.Next(4) == 0 ? One(_knownInvoices) : null;
        var row = new Row(new()
        {
            ["id"] = Guid.CreateVersion7(), ["kind"] = Word(Of<InvoiceKind>()), ["status"] = Word(Of<InvoiceStatus>()), ["number"] = Maybe(Text),
            ["reference"] = Maybe(Unique), ["externalId"] = Maybe(Unique), ["currency"] = OfCurrency(), ["issueDate"] = Maybe(Day), ["dueDate"] = Maybe(Day),
            ["taxInclusive"] = Amount(), ["balance"] = Amount(), ["createdAt"] = Instant(), ["updatedAt"] = Instant(), ["issuedAt"] = Maybe(Instant),
        })
        { One = { ["customer"] = customer, ["organization"] = seller, ["contract"] = contract, ["order"] = order, ["creditedInvoice"] = credited } };
        Entities.Add(Stored.New<Invoice>(new
        {
            Id = new InvoiceId(row.Id),
            AccountId = _account,
            OrganizationId = new OrganizationId(seller!.Id),
            CustomerId = customer is null ? (CustomerId?)null : new CustomerId(customer.Id),
            ContractId = contract is null ? (ContractId?)null : new ContractId(contract.Id),
            PeriodStart = DateOnly.FromDayNumber(_made),
            OrderId = order is null ? (OrderId?)null : new OrderId(order.Id),
            CreditedInvoiceId = credited is null ? (InvoiceId?)null : new InvoiceId(credited.Id),
            Kind = Enum.Parse<InvoiceKind>((string)row["kind"]!, ignoreCase: true),
            Status = Enum.Parse<InvoiceStatus>((string)row["status"]!, ignoreCase: true),
            Number = row["number"] is string number ? new InvoiceNumber(number) : (InvoiceNumber?)null,
            Reference = (string?)row["reference"],
            ExternalId = (string?)row["externalId"],
            Currency = Currency.Of((string)row["currency"]!),
            IssueDate = (DateOnly?)row["issueDate"],
            DueDate = (DateOnly?)row["dueDate"],
            GrossAmount = (decimal)row["taxInclusive"]!,
            OpenAmount = (decimal)row["balance"]!,
            CreatedAt = (DateTimeOffset)row["createdAt"]!,
            UpdatedAt = (DateTimeOffset)row["updatedAt"]!,
            IssuedAt = (DateTimeOffset?)row["issuedAt"],
        }));
        _knownInvoices.Add(row);
        return row;
    }

    private readonly List<Row> _knownInvoices = [];

    private Row Payment()
    {
        var (invoice, id, day, method, reference) = (One(Invoices), Guid.CreateVersion7(), Day(), Text(), Maybe(Text));
        var (currency, at) = (OfCurrency(), Instant());
        Entities.Add(Stored.New<Payment>(new
        {
            Id = new PaymentId(id), AccountId = _account, InvoiceId = new InvoiceId(invoice.Id), Date = day, Method = method, Reference = reference,
            Currency = Currency.Of(currency), CreatedAt = at,
        }));
        return new Row(new() { ["id"] = id, ["date"] = day, ["method"] = method, ["reference"] = reference, ["currency"] = currency, ["createdAt"] = at })
        { One = { ["invoice"] = invoice } };
    }

    private Row Series()
    {
        var (id, owner, name, reset) = (Guid.CreateVersion7(), OrderId.New().Value, Text(), Of<SeriesReset>());
        Entities.Add(Stored.New<NumberSeries>(new
        {
            Id = new NumberSeriesId(id), AccountId = _account, OwnerId = owner, Name = name, Reset = reset, Template = NumberTemplate.Parse("{yyyy}-{MM}-{SEQ}"),
        }));
        return new Row(new() { ["id"] = id, ["ownerId"] = owner, ["name"] = name, ["reset"] = Word(reset) });
    }

    private Row Document()
    {
        var (invoice, id, format, revision, state) = (One(Invoices), Guid.CreateVersion7(), Text()[..1], (long)_made, Of<WorkState>());
        var at = Instant();
        format = char.IsSurrogate(format[0]) ? "f" : format;
        Entities.Add(Stored.New<Rendering>(new
        {
            Id = new RenderingId(id), AccountId = _account, InvoiceId = new InvoiceId(invoice.Id), Format = format, Revision = (int)revision,
            Work = Stored.New<WorkItem>(new { State = state }), CreatedAt = at,
        }));
        return new Row(new() { ["id"] = id, ["format"] = format, ["revision"] = revision, ["state"] = Word(state), ["createdAt"] = at })
        { One = { ["invoice"] = invoice } };
    }

    private Row Event()
    {
        var (customer, id, meter, key, timestamp) = (One(Customers), Guid.CreateVersion7(), Text(), Unique(), Instant());
        var (quantity, at) = (Amount(), Instant());
        Entities.Add(Stored.New<UsageEvent>(new
        {
            Id = id, AccountId = _account, OrganizationId = new OrganizationId(customer.One["organization"]!.Id), CustomerId = new CustomerId(customer.Id),
            Meter = meter, Key = key, Timestamp = timestamp, Quantity = quantity, CreatedAt = at,
        }));
        return new Row(new() { ["id"] = id, ["meter"] = meter, ["key"] = key, ["timestamp"] = timestamp, ["quantity"] = quantity, ["createdAt"] = at })
        { One = { ["customer"] = customer, ["organization"] = customer.One["organization"] } };
    }

    private Row Credential()
    {
        var (id, name, at, expires, revoked) = (Guid.CreateVersion7(), Text(), Instant(), Maybe(Instant), Maybe(Instant));
        var kind = _made % 3 == 0 ? CredentialKind.OrganizationToken : CredentialKind.ApiKey;
        Entities.Add(new CredentialRecord
        {
            Id = id, AccountId = _account, Name = name, Kind = kind, SecretHash = id.ToByteArray(), Grants = [], CreatedAt = at, ExpiresAt = expires, RevokedAt = revoked,
        });
        return new Row(new() { ["id"] = id, ["name"] = name, ["kind"] = Word(kind), ["createdAt"] = at, ["expiresAt"] = expires, ["revokedAt"] = revoked });
    }

    private void Relate()
    {
        Relate(Organizations, "customers", "organization", Kept(Customers));
        Relate(Customers, "invoices", "customer", Invoices);
        Relate(Customers, "contracts", "customer", Kept(Contracts));
        Relate(Customers, "orders", "customer", Orders);
        Relate(Contracts, "invoices", "contract", Invoices);
        Relate(Orders, "invoices", "order", Invoices);
        Relate(Invoices, "payments", "invoice", Payments);
        Relate(Invoices, "creditNotes", "creditedInvoice", Invoices);
    }

    public static IReadOnlyList<Row> Kept(IReadOnlyList<Row> rows) => [.. rows.Where(row => row["gone"] is false)];

    private static void Relate(IReadOnlyList<Row> rows, string many, string one, IReadOnlyList<Row> others)
    {
        var related = others.ToLookup(other => other.One[one]);
        foreach (var row in rows)
        {
            row.Many[many] = [.. related[row]];
        }
    }

    private List<Row> Many(int count, Func<Row> make)
    {
        _made = 0;
        var rows = new List<Row>();
        for (; _made < count; _made++)
        {
            rows.Add(make());
        }

        return rows;
    }

    private Row One(IReadOnlyList<Row> rows) => rows[_random.Next(rows.Count)];

    private string Text() => string.Concat(_random.GetItems(Words, _random.Next(1, 4)));

    private string Unique() => string.Create(CultureInfo.InvariantCulture, $"{Text()}{_made}");

    private string OfCurrency() => _random.GetItems(Currencies, 1)[0];

    private decimal Amount() => _random.Next(-3, 6) + (_random.Next(4) / 4m);

    private DateOnly Day() => new DateOnly(2026, 2, 27).AddDays(_random.Next(6));

    private DateTimeOffset Instant() => new DateTimeOffset(2026, 3, 1, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(_random.Next(30));

    private TEnum Of<TEnum>()
        where TEnum : struct, Enum => _random.GetItems(Enum.GetValues<TEnum>(), 1)[0];

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private string? Maybe(Func<string> make) => _random.Next(4) == 0 ? null : make();

    private T? Maybe<T>(Func<T> make)
        where T : struct => _random.Next(4) == 0 ? null : make();
}

using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Invoicing.Application.Contracts;
using Invoicing.Application.Customers;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using Invoicing.TestKit;

namespace Invoicing.Api.Tests.Dialects.Zenskar;

/// <summary>A seller of its own in the demo account, with one customer, and what a caller needs to bill it.</summary>
internal sealed partial class ZenskarApi
{
    public const string GeneratePath = "/invoices/generate_invoice";

    private ZenskarApi(ApiHost host, OrganizationId organization, CustomerId customer)
    {
        Host = host;
        Organization = organization;
        Customer = customer;
    }

    public ApiHost Host { get; }

    public OrganizationId Organization { get; }

    public CustomerId Customer { get; }

    public static async Task<ZenskarApi> CreateAsync(TaxRate? tax = null, string currency = "EUR")
    {
        var host = SharedApi.Host;
        var (organization, customer) = (OrganizationId.New(), CustomerId.New());
        var seller = new NewOrganization("Contract Seller", Currency.Of(currency), "Europe/Madrid", DefaultTax: tax);
        await host.SendAsync(new CreateOrganizationCommand(organization, seller));
        await host.SendAsync(new CreateCustomerCommand(customer, organization, new NewCustomer("Contract Buyer")));
        return new ZenskarApi(host, organization, customer);
    }

    public Task<ContractId> ContractAsync(params ContractPrice[] prices) => ContractAsync(true, "EUR", prices);

    public async Task<ContractId> ContractAsync(bool activate, string currency, params ContractPrice[] prices)
    {
        var id = ContractId.New();
        var contract = new NewContract("Subscription", Currency.Of(currency), new DateOnly(2024, 1, 1)) { Prices = prices };
        await Host.SendAsync(new CreateContractCommand(id, Customer, contract, activate));
        return id;
    }

    /// <summary>One seat for 100.00 a month, billed in advance.</summary>
    public Task<ContractId> MonthlyContractAsync() => ContractAsync(Price(100));

    public static ContractPrice Price(decimal amount, string cadence = "P1M", BillingOffset offset = BillingOffset.Prepaid, decimal quantity = 1) =>
        new("Seat", quantity, amount, BillingCadence.Parse(cadence), offset);

    /// <param name="more">Further members of the body, as JSON text.</param>
    public Task<Reply> GenerateAsync(ContractId contract, string from, string to, string more = "") =>
        PostAsync(Body(contract.Value, $"\"{from}\"", $"\"{to}\"", more));

    /// <param name="from">As JSON text, quotes included.</param>
    /// <param name="to">As JSON text, quotes included.</param>
    public string Body(Guid contract, string from, string to, string more = "") =>
        $$"""{"customer_id":"{{Customer}}","contract_id":"{{contract}}","from_date":{{from}},"to_date":{{to}}{{(more.Length > 0 ? "," + more : more)}}}""";

    public Task<Reply> PostAsync(string body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, GeneratePath, Encoding.UTF8.GetBytes(body), headers);

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    /// <summary>With the demo key and this organization, unless the headers say otherwise; an empty value leaves a header out.</summary>
    public async Task<Reply> SendAsync(HttpMethod method, string path, byte[]? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["x-api-key"] = Host.Demo.Zenskar.ApiKey,
            ["organisation"] = Organization.ToString(),
        };
        foreach (var (name, value) in headers)
        {
            all[name] = value;
        }

        foreach (var (name, value) in all.Where(header => header.Value.Length > 0))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Content = body is null ? null : new ByteArrayContent(body);
        using var response = await Host.Client.SendAsync(request);
        return new Reply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString())
        {
            Allow = string.Join(", ", response.Content.Headers.Allow),
        };
    }

    /// <summary>Sends text; the verb first, then the path.</summary>
    public Task<Reply> CallAsync(string method, string path, string? body = null) =>
        SendAsync(new HttpMethod(method), path, body is null ? null : Encoding.UTF8.GetBytes(body));

    public Task<long> InvoicesAsync() => Host.CountAsync($"invoices where organization_id = '{Organization}'");

    public static string WithoutTimes(string body) => Instant().Replace(body, "\"<time>\"");

    [GeneratedRegex("\"2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}\\+00:00\"", RegexOptions.NonBacktracking)]
    private static partial Regex Instant();

    internal sealed record Reply(int Status, string Body, string? ContentType)
    {
        public string Allow { get; init; } = string.Empty;

        public JsonElement Json => JsonElement.Parse(Body);

        public Guid[] InvoiceIds => [.. Json.GetProperty("invoice_ids").EnumerateArray().Select(id => id.GetGuid())];

        public JsonElement Invoice => Json.GetProperty("invoices").EnumerateArray().Single();

        public decimal Total => Invoice.GetProperty("invoice_total").GetDecimal();
    }
}

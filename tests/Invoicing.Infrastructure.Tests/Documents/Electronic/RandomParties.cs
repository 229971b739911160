using Invoicing.Domain.Common;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Organizations;

namespace Invoicing.Infrastructure.Tests.Documents.Electronic;

/// <summary>Sellers and buyers with all that the rules of any tax category ask of them, and the three ways to be addressed.</summary>
internal sealed class RandomParties(Random random)
{
    public const string Leitweg = "04011000-12345-03";

    private static readonly Address Vienna = new("Ring 1", "Stiege 2", "1010", "Wien", null, "AT");
    private static readonly Address Hamburg = new("Elbstraße 14", null, "22767", "Hamburg", null, "DE");
    private static readonly Address Athens = new("Ερμού 3", null, "105 63", "Αθήνα", "Αττική", "GR");
    private static readonly Address Lyon = new("3 quai & cie", null, "69001", "Lyon", null, "FR");

    private static readonly BankAccount[] Ibans = [new("DE89370400440532013000", "COBADEFFXXX", null), new("AT611904300234573201", null, "Treuhand")];
    private static readonly BankAccount[] National = [new("0012345678", "CHASUS33", null)];

    public (Party Seller, Party Buyer, string? Route) Next()
    {
        var kind = random.Next(3);
        var hasEndpoints = kind == 1;
        var seller = Seller() with { Endpoint = hasEndpoints ? new ElectronicAddress("0088", "7300010000001") : null };
        var buyer = Buyer() with { Endpoint = hasEndpoints ? new ElectronicAddress("9915", "b") : null };
        return kind == 2 ? (seller, buyer with { Address = Hamburg }, Leitweg) : (seller, buyer, null);
    }

    private Party Seller() => (random.Next(2) == 0
        ? new Party("Nordlicht", Hamburg, "DE 123.456.789", "HRB 40112", "rechnung@nordlicht.example") { LegalName = "Nordlicht Werkstätten GmbH" }
        : new Party("Donau Handel", Vienna, "ATU12345678", "FN 123456a", "office@donau.example")) with
    {
        TaxNumber = random.Next(3) == 0 ? "22/815/0815" : null,
        Contact = new Contact("Accounts", "+49 40 123456"),
        BankAccounts = random.Next(5) switch { 0 => null, 1 => National, 2 => [.. Ibans, .. National], _ => Ibans },
    };

    private Party Buyer() => random.Next(3) switch
    {
        0 => new Party("Ελλάς", Athens, "GR123456789", null, "ellas@buyer.example"),
        1 => new Party("Lefèvre & Fils", Lyon, "FR40303265045", "303265045", "lefevre@buyer.example"),
        _ => new Party("Stadt Hamburg", Hamburg, "DE999999999", null, "stadt@buyer.example"),
    };
}

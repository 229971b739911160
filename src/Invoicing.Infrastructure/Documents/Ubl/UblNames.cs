using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Ubl;

internal static class UblNames
{
    private const string Schema = "urn:oasis:names:specification:ubl:schema:xsd:";

    public static readonly XmlNamespace Invoice = new(string.Empty, $"{Schema}Invoice-2");
    public static readonly XmlNamespace CreditNote = new(string.Empty, $"{Schema}CreditNote-2");

    public static readonly XmlNamespace[] Spaces = [new("cac", $"{Schema}CommonAggregateComponents-2"), new("cbc", $"{Schema}CommonBasicComponents-2")];
}

using Invoicing.Infrastructure.Documents.Electronic;

namespace Invoicing.Infrastructure.Documents.Cii;

internal static class CiiNames
{
    private const string Standard = "urn:un:unece:uncefact:data:standard:";

    public static readonly XmlNamespace Document = new("rsm", $"{Standard}CrossIndustryInvoice:100");
    public static readonly XmlNamespace Unqualified = new("udt", $"{Standard}UnqualifiedDataType:100");
    public static readonly XmlNamespace Qualified = new("qdt", $"{Standard}QualifiedDataType:100");

    private static readonly XmlNamespace Aggregates = new("ram", $"{Standard}ReusableAggregateBusinessInformationEntity:100");

    /// <summary>Groups and values are of one namespace here.</summary>
    public static readonly XmlNamespace[] Spaces = [Aggregates, Aggregates, Unqualified, Qualified];
}

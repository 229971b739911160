using Invoicing.Domain.Common;

namespace Invoicing.Application.Invoices.Import;

/// <summary>Something that a document tells of a party, and that it can be known by.</summary>
public abstract record PartyMark(string Kind)
{
    /// <summary>What the document tells, the surest first.</summary>
    public static IEnumerable<PartyMark> Of(ImportedParty party)
    {
        if (party.VatId is { } vatId)
        {
            yield return new VatIdMark(vatId);
        }

        if (party.RegistrationId is { } registration)
        {
            yield return new RegistrationMark(registration);
        }

        if (party.Endpoint is { } endpoint)
        {
            yield return new EndpointMark(endpoint);
        }

        if (party.Name is { } name)
        {
            yield return new NameMark(name, party.Email);
        }
    }
}

public sealed record VatIdMark(string VatId) : PartyMark("vatId")
{
    /// <summary>As it is written and as it is meant: blanks and dots are decoration.</summary>
    public IReadOnlyList<string> Spellings { get; } = [.. new[] { VatId, Compact(VatId) }.Distinct()];

    private static string Compact(string vatId) => string.Concat(vatId.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}

public sealed record RegistrationMark(string RegistrationId) : PartyMark("registrationId");

public sealed record EndpointMark(ElectronicAddress Endpoint) : PartyMark("endpoint");

/// <param name="Email">Of a buyer: must be the same too, missing on both sides or not.</param>
public sealed record NameMark(string Name, string? Email) : PartyMark("name");

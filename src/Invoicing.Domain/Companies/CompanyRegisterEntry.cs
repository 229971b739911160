namespace Invoicing.Domain.Companies;

using Invoicing.Domain.Common;

/// <summary>What a public register knows of a company. Belongs to no account; everybody reads the same.</summary>
public sealed class CompanyRegisterEntry
{
    public const int MaximumName = 500;
    public const int MaximumKey = 450;

    private CompanyRegisterEntry()
    {
    }

    public CompanyIdentifier Identifier { get; private init; } = null!;

    /// <summary>Also the first letters of the identifier; apart, so that a search reads one country.</summary>
    public string CountryCode { get; private init; } = null!;

    public string Name { get; private set; } = null!;

    /// <summary>The name in small letters, as far as an index holds it.</summary>
    public string NameKey { get; private set; } = null!;

    public Address? Address { get; private set; }

    public bool IsPublicEntity { get; private set; }

    public CompanySize Size { get; private set; }

    public static CompanyRegisterEntry Create(CompanyIdentifier identifier, CompanyDetails details)
    {
        var entry = new CompanyRegisterEntry { Identifier = identifier, CountryCode = identifier.CountryCode };
        entry.Correct(details);
        return entry;
    }

    /// <returns>False where nothing is different.</returns>
    public bool Correct(CompanyDetails details)
    {
        if (details == new CompanyDetails(Name, Address, IsPublicEntity, Size))
        {
            return false;
        }

        Name = details.Name;
        NameKey = KeyOf(details.Name);
        Address = details.Address;
        IsPublicEntity = details.IsPublicEntity;
        Size = details.Size;
        return true;
    }

    /// <summary>Small letters, and no longer than an index takes.</summary>
    public static string KeyOf(string name)
    {
        var key = name.ToLowerInvariant();
        return key.Length <= MaximumKey ? key : key[..(char.IsHighSurrogate(key[MaximumKey - 1]) ? MaximumKey - 1 : MaximumKey)];
    }
}

namespace Invoicing.Domain.Companies;

using Invoicing.Domain.Common;

/// <summary>What a public register knows of a company. Belongs to no account; everybody reads the same.</summary>
public sealed class CompanyRegisterEntry
{
    private CompanyRegisterEntry()
    {
    }

    public CompanyIdentifier Identifier { get; private init; } = null!;

    public string Name { get; private set; } = null!;

    public Address? Address { get; private set; }

    public static CompanyRegisterEntry Create(CompanyIdentifier identifier, string name, Address? address) =>
        new() { Identifier = identifier, Name = name, Address = address };

    public void Correct(string name, Address? address)
    {
        Name = name;
        Address = address;
    }
}

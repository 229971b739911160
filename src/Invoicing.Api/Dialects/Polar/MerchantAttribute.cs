using Invoicing.Api.Hosting;

namespace Invoicing.Api.Dialects.Polar;

/// <summary>Opens with an organization token that has one of the scopes, and with nothing else.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MerchantAttribute(params string[] anyOf) : Attribute, ISecuredByScheme
{
    public string Scheme => PolarDialect.OrganizationTokenScheme;

    public IReadOnlyList<string> AnyOf { get; } = anyOf;
}

using Invoicing.Application.Abstractions;

namespace Invoicing.Api.Hosting;

/// <param name="Secret">As the caller sent it, without prefix words such as <c>Bearer</c>.</param>
/// <param name="Accepted">The kinds that open this route.</param>
internal sealed record Credential(string Secret, params IReadOnlyCollection<CredentialKind> Accepted)
{
    public override string ToString() => "credential";
}

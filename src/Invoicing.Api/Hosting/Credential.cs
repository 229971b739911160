using System.Security.Cryptography;
using System.Text;
using Invoicing.Application.Abstractions;

namespace Invoicing.Api.Hosting;

/// <param name="Secret">As the caller sent it, without prefix words such as <c>Bearer</c>.</param>
/// <param name="Accepted">The kinds that open this route.</param>
internal sealed record Credential(string Secret, params IReadOnlyCollection<CredentialKind> Accepted)
{
    /// <summary>Stands for the secret where it is only compared.</summary>
    public string Fingerprint => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Secret)));

    public override string ToString() => "credential";
}

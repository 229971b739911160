using Invoicing.Api.Demo;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.TestKit;

namespace Invoicing.Api.Tests.Dialects.Novicap;

/// <summary>Keys that a test makes for itself.</summary>
internal static class RefreshableKey
{
    public static Task<RefreshableSecret> NewAsync() => SharedApi.Host.SendAsync(new IssueRefreshableCredentialCommand(Of("refreshable key")));

    public static Task<string> NewAsync(string name, DateTimeOffset? expiresAt = null, params Grant[] grants) =>
        SharedApi.Host.SendAsync(new IssueCredentialCommand(Of(name) with { ExpiresAt = expiresAt, Grants = grants.Length == 0 ? [Grant.Everything] : grants }));

    private static NewCredential Of(string name) => new(DemoIds.Account, CredentialKind.ApiKey, name, "inv_", [Grant.Everything]);
}

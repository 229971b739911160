using System.CommandLine;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Api.Operation;

internal static class CredentialVerb
{
    /// <summary>The kinds that an operator hands out, each with the start of its secrets; sessions are opened through the APIs.</summary>
    private static readonly Dictionary<string, (CredentialKind Kind, string Prefix)> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["apiKey"] = (CredentialKind.ApiKey, "inv_"),
        ["organizationToken"] = (CredentialKind.OrganizationToken, "polar_oat_"),
    };

    public static Command Create() => new("credential", "Create and revoke API keys and organization tokens.") { CreateCreate(), CreateRevoke() };

    private static Command CreateCreate()
    {
        var account = new Option<Guid?>("--account") { Description = "The account that the credential opens. A new, empty one where it is left out.", HelpName = "id" };
        var organization = new Option<Guid?>("--organization") { Description = "The only organization it opens. Every one of the account where it is left out.", HelpName = "id" };
        var role = new Option<Role>("--role") { Description = "What it may do, in rising order.", DefaultValueFactory = _ => Role.Owner };
        var kind = new Option<string>("--kind") { Description = "What it is.", DefaultValueFactory = _ => "apiKey" };
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var name = new Option<string>("--name") { Description = "Stands in the audit log beside what is done with it.", DefaultValueFactory = _ => "operator's key" };
        var scopes = new Option<string[]>("--scope")
        {
            Description = "What an organization token may do, for example orders:read; may be repeated. Everything where it is left out.",
            AllowMultipleArgumentsPerToken = true,
        };
        var refreshable = new Option<bool>("--refreshable") { Description = "It ends after a day; the refresh token that is printed behind it takes the next one." };
        var verb = new Command("create", "Create a credential and print its secret: the only time that it is seen.")
        {
            account, organization, role, kind, name, scopes, refreshable,
        };
        verb.Runs((parsed, settings, cancellationToken) =>
        {
            var accountId = parsed.GetValue(account) is { } known ? new AccountId(known) : AccountId.New();
            OrganizationId? only = parsed.GetValue(organization) is { } id ? new OrganizationId(id) : null;
            var (credentialKind, prefix) = Kinds[parsed.GetValue(kind)!];
            var credential = new NewCredential(accountId, credentialKind, parsed.GetValue(name)!, prefix, [new Grant(only, parsed.GetValue(role))])
            {
                Scopes = parsed.GetValue(scopes) is { Length: > 0 } given ? given : null,
            };
            return OneShot.RunAsync(settings, app => CreateAsync(app, credential, parsed.GetValue(refreshable), cancellationToken), cancellationToken);
        });
        return verb;
    }

    private static Command CreateRevoke()
    {
        var secret = new Argument<string?>("secret")
        {
            Description = "The secret to end. Read from the input where it is left out, so that it need not stand in the shell's history.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var verb = new Command("revoke", "End a credential at once. An unknown secret is ignored.") { secret };
        verb.Runs((parsed, settings, cancellationToken) => OneShot.RunAsync(
            settings,
            async app =>
            {
                var ended = parsed.GetValue(secret) ?? (await Console.In.ReadLineAsync(cancellationToken))?.Trim() ?? "";
                await using var scope = app.Services.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CurrentOrigin>().ComeFrom(Origin.OfJob("credential revoke"));
                await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SignOutCommand(ended), cancellationToken);
                Console.WriteLine("Revoked.");
            },
            cancellationToken));
        return verb;
    }

    private static async Task CreateAsync(WebApplication app, NewCredential credential, bool isRefreshable, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().Become(Actor.System(credential.AccountId));
        services.GetRequiredService<CurrentOrigin>().ComeFrom(Origin.OfJob("credential create"));
        if (credential.Grants[0].Organization is { } organization)
        {
            await services.GetRequiredService<IOrganizationRepository>().GetAsync(organization, cancellationToken);
        }

        var mediator = services.GetRequiredService<IMediator>();
        var pair = isRefreshable ? await mediator.Send(new IssueRefreshableCredentialCommand(credential), cancellationToken) : null;
        var secret = pair?.Secret ?? await mediator.Send(new IssueCredentialCommand(credential), cancellationToken);
        await Console.Error.WriteLineAsync($"For account {credential.AccountId}; the secret is not shown again:");
        Console.WriteLine(secret);
        if (pair is not null)
        {
            Console.WriteLine(pair.RefreshToken);
        }
    }
}

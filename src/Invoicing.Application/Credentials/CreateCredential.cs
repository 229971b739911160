using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>A further API key of the account, which may do at most what the caller may.</summary>
/// <param name="Scopes">Null for all that the caller has.</param>
/// <returns>With the secret, the only time that it is seen.</returns>
public sealed record CreateCredentialCommand(string Name, IReadOnlyList<string>? Scopes, DateTimeOffset? ExpiresAt) : ICommand<CredentialView>;

internal sealed class CreateCredentialValidator : AbstractValidator<CreateCredentialCommand>
{
    private const int MaximumName = 320;
    private const int MostScopes = 100;

    public CreateCredentialValidator()
    {
        RuleFor(command => command.Name).NotEmpty().MaximumLength(MaximumName).OverridePropertyName("name");
        RuleFor(command => command.Scopes).Must(scopes => scopes!.Count is > 0 and <= MostScopes).When(command => command.Scopes is not null)
            .OverridePropertyName("scopes").WithMessage("A key has 1 to 100 scopes, or none at all for everything.");
        RuleForEach(command => command.Scopes).Matches(@"^(\*|[A-Za-z]{1,64}):(read|write)$", System.Text.RegularExpressions.RegexOptions.NonBacktracking)
            .OverridePropertyName("scopes").WithMessage("A scope is a resource, a colon, and read or write; * stands for every resource.");
    }
}

internal sealed class CreateCredentialHandler(ICurrentActor actor, ICredentialStore credentials, TimeProvider time)
    : IRequestHandler<CreateCredentialCommand, CredentialView>
{
    private const string Prefix = "inv_";

    public async Task<CredentialView> Handle(CreateCredentialCommand command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (command.ExpiresAt <= now)
        {
            throw CredentialErrors.EndsInThePast();
        }

        var caller = actor.Actor;
        var scopes = command.Scopes ?? caller.Scopes;
        if (scopes?.FirstOrDefault(scope => !MayGrant(caller, scope)) is { } more)
        {
            throw CredentialErrors.ScopeNotHeld(more);
        }

        var key = new NewCredential(caller.AccountId, CredentialKind.ApiKey, command.Name, Prefix, caller.Grants, command.ExpiresAt)
        {
            Id = Guid.CreateVersion7(),
            Scopes = scopes,
        };
        var secret = await credentials.IssueAsync(key, cancellationToken);
        return new CredentialView(key.Id.Value, key.Name, key.Kind, null, key.Grants, scopes, now, command.ExpiresAt, null) { Secret = secret };
    }

    // Every resource's scope is more than one resource's.
    private static bool MayGrant(Actor caller, string scope) => caller.HasScope(scope, "*" + scope[scope.IndexOf(':', StringComparison.Ordinal)..]);
}

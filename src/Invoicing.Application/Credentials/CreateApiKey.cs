using FluentValidation;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>A further key for whoever calls, which may do what the caller may, for at most a year.</summary>
/// <param name="Permissions">Kept and listed; without effect.</param>
/// <param name="ExpiresAt">A year from now where it is left out or later.</param>
/// <returns>The secret, the only time that it is seen.</returns>
public sealed record CreateApiKeyCommand(string Name, IReadOnlyList<string> Permissions, DateTimeOffset? ExpiresAt) : ICommand<string>;

internal sealed class CreateApiKeyValidator : AbstractValidator<CreateApiKeyCommand>
{
    private const int MaximumName = 320;
    private const int MostPermissions = 100;

    public CreateApiKeyValidator()
    {
        RuleFor(command => command.Name).NotEmpty().MaximumLength(MaximumName).OverridePropertyName("name");
        RuleFor(command => command.Permissions).Must(permissions => permissions.Count <= MostPermissions).OverridePropertyName("permissions")
            .WithMessage("A key has at most 100 permissions.");
        RuleForEach(command => command.Permissions).MaximumLength(MaximumName).OverridePropertyName("permissions");
    }
}

internal sealed class CreateApiKeyHandler(ICurrentActor actor, ICredentialStore credentials, TimeProvider time)
    : IRequestHandler<CreateApiKeyCommand, string>
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(365);

    public Task<string> Handle(CreateApiKeyCommand command, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (command.ExpiresAt <= now)
        {
            throw CredentialErrors.ExpiryInThePast();
        }

        var latest = now + LongestLife;
        var key = new NewCredential(
            actor.Actor.AccountId,
            CredentialKind.ApiKey,
            command.Name,
            string.Empty,
            actor.Actor.Grants,
            ExpiresAt: command.ExpiresAt < latest ? command.ExpiresAt : latest,
            Permissions: command.Permissions);
        return credentials.IssueAsync(key, cancellationToken);
    }
}

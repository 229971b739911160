using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Credentials;

/// <summary>The account's named keys that may do no more than the caller may, oldest first.</summary>
public sealed record ListApiKeysQuery : IQuery<IReadOnlyList<NamedKey>>;

internal sealed class ListApiKeysHandler(ICurrentActor actor, ICredentialStore credentials) : IRequestHandler<ListApiKeysQuery, IReadOnlyList<NamedKey>>
{
    public async Task<IReadOnlyList<NamedKey>> Handle(ListApiKeysQuery query, CancellationToken cancellationToken) =>
        [.. (await credentials.ListNamedAsync(actor.Actor.AccountId, cancellationToken)).Where(key => actor.Actor.MayAll(key.Grants))];
}

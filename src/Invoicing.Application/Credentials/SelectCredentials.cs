using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using MediatR;

namespace Invoicing.Application.Credentials;

public sealed record SelectCredentialsQuery(Selection Selection) : IQuery<SelectedPage<CredentialView>>;

internal sealed class SelectCredentialsValidator : AbstractValidator<SelectCredentialsQuery>
{
    public SelectCredentialsValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectCredentialsHandler(ICurrentActor actor, ICredentialQueries credentials)
    : IRequestHandler<SelectCredentialsQuery, SelectedPage<CredentialView>>
{
    public Task<SelectedPage<CredentialView>> Handle(SelectCredentialsQuery query, CancellationToken cancellationToken)
    {
        // The grants of a key can be as wide as the account's, so its keys are its owner's business alone.
        return actor.Actor.CustomerId is null && actor.Actor.MayAll([Grant.Everything])
            ? credentials.SelectAsync(query.Selection, cancellationToken)
            : Task.FromResult(SelectedPage<CredentialView>.Nothing(query.Selection));
    }
}

using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

public sealed record SelectMailsQuery(Selection Selection) : IQuery<SelectedPage<MailView>>;

internal sealed class SelectMailsValidator : AbstractValidator<SelectMailsQuery>
{
    public SelectMailsValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectMailsHandler(ICurrentActor actor, IMailQueries mails) : IRequestHandler<SelectMailsQuery, SelectedPage<MailView>>
{
    // A portal session has no grants at all.
    public Task<SelectedPage<MailView>> Handle(SelectMailsQuery query, CancellationToken cancellationToken) =>
        actor.Actor.CustomerId is null
            ? mails.SelectAsync(query.Selection, actor.Actor.VisibleOrganizations, cancellationToken)
            : throw MailErrors.NotGranted();
}

using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Listing;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

public sealed record SelectMailTemplatesQuery(Selection Selection) : IQuery<SelectedPage<MailTemplateView>>;

internal sealed class SelectMailTemplatesValidator : AbstractValidator<SelectMailTemplatesQuery>
{
    public SelectMailTemplatesValidator() => RuleFor(query => query.Selection).SetValidator(new SelectionValidator());
}

internal sealed class SelectMailTemplatesHandler(ICurrentActor actor, IMailQueries mails)
    : IRequestHandler<SelectMailTemplatesQuery, SelectedPage<MailTemplateView>>
{
    // A portal session has no grants at all.
    public Task<SelectedPage<MailTemplateView>> Handle(SelectMailTemplatesQuery query, CancellationToken cancellationToken) =>
        actor.Actor.CustomerId is null
            ? mails.SelectTemplatesAsync(query.Selection, actor.Actor.VisibleOrganizations, cancellationToken)
            : throw MailErrors.NotGranted();
}

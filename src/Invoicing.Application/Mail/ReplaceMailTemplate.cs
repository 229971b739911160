using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

/// <summary>Changes what a template says; what is null stays.</summary>
public sealed record ReplaceMailTemplateCommand(MailTemplateId Id, string? Subject, string? Text, Replacement<string>? Html)
    : ICommand<MailTemplateView>;

internal sealed class ReplaceMailTemplateHandler(ICurrentActor actor, IMailTemplateRepository templates, TimeProvider time)
    : IRequestHandler<ReplaceMailTemplateCommand, MailTemplateView>
{
    public async Task<MailTemplateView> Handle(ReplaceMailTemplateCommand command, CancellationToken cancellationToken)
    {
        var template = await templates.GetGrantedAsync(actor, command.Id, cancellationToken);
        var texts = new MailTexts(
            command.Subject ?? template.Subject, command.Text ?? template.Text, Replacement<string>.Apply(command.Html, template.Html));
        TemplateSyntax.Check(texts);
        template.Replace(texts, time.GetUtcNow());
        return MailTemplateView.Of(template);
    }
}

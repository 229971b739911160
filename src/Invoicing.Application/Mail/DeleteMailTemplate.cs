using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

/// <summary>From then on the messages say what the built-in template says.</summary>
public sealed record DeleteMailTemplateCommand(MailTemplateId Id) : ICommand<Unit>;

internal sealed class DeleteMailTemplateHandler(ICurrentActor actor, IMailTemplateRepository templates)
    : IRequestHandler<DeleteMailTemplateCommand, Unit>
{
    public async Task<Unit> Handle(DeleteMailTemplateCommand command, CancellationToken cancellationToken)
    {
        templates.Remove(await templates.GetGrantedAsync(actor, command.Id, cancellationToken));
        return Unit.Value;
    }
}

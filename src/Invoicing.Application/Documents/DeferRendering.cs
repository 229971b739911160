using Invoicing.Application.Abstractions;
using Invoicing.Domain.Documents;
using MediatR;

namespace Invoicing.Application.Documents;

/// <summary>Puts a rendering that failed back, for the next step of its ladder.</summary>
public sealed record DeferRenderingCommand(RenderingId Id, long Token, string Reason) : ICommand<Unit>;

internal sealed class DeferRenderingHandler(IRenderingRepository renderings, TimeProvider time) : IRequestHandler<DeferRenderingCommand, Unit>
{
    public async Task<Unit> Handle(DeferRenderingCommand command, CancellationToken cancellationToken)
    {
        var rendering = await renderings.FindAsync(command.Id, cancellationToken);
        if (rendering is not null && rendering.Work.IsHeldBy(command.Token))
        {
            rendering.Fail(command.Reason, time.GetUtcNow());
        }

        return Unit.Value;
    }
}

using System.Text;
using Invoicing.Api.Hosting;
using Invoicing.Api.Hosting.Idempotency;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Api.Native.Bulk;

/// <summary>Makes the resource of one row, in a transaction of its own; what a key has made already is not made again.</summary>
/// <param name="place">Where the keys count.</param>
/// <param name="finish">What else is done with the new resource, in the same transaction.</param>
internal sealed class BulkCreation(IServiceProvider services, ResourceType type, string place, Func<IMediator, string, CancellationToken, Task> finish)
{
    private readonly IKeyedAnswers answers = services.GetRequiredService<IKeyedAnswers>();
    private readonly IMediator mediator = services.GetRequiredService<IMediator>();
    private readonly IUnitOfWork unitOfWork = services.GetRequiredService<IUnitOfWork>();
    private readonly Actor actor = services.GetRequiredService<ICurrentActor>().Actor;

    /// <returns>The id, and whether an earlier request made it.</returns>
    public async Task<(string Id, bool IsReplayed)> RunAsync(BulkRow row, CancellationToken cancellationToken)
    {
        if (row.Key is null)
        {
            return (await unitOfWork.ExecuteAsync(token => MakeAsync(row, token), cancellationToken), false);
        }

        var write = KeyedRequest.Of(actor, place, row.Key, row.Digest);
        return await FindAsync(write, cancellationToken) is { } known
            ? (known, true)
            : await unitOfWork.ExecuteAsync(token => OnceAsync(row, write, token), cancellationToken);
    }

    private async Task<(string Id, bool IsReplayed)> OnceAsync(BulkRow row, KeyedWrite write, CancellationToken cancellationToken)
    {
        if (!await answers.TryHoldAsync(write, cancellationToken))
        {
            throw new FailureException(HostingErrors.KeyInProgress());
        }

        if (await FindAsync(write, cancellationToken) is { } known)
        {
            return (known, true);
        }

        var id = await MakeAsync(row, cancellationToken);
        await answers.KeepAsync(
            write, new WrittenAnswer(StatusCodes.Status201Created, new Dictionary<string, string>(), Encoding.UTF8.GetBytes(id)), cancellationToken);
        return (id, false);
    }

    private async Task<string> MakeAsync(BulkRow row, CancellationToken cancellationToken)
    {
        var made = await type.CreateAsync(mediator, ResourceInput.OfNew(row.Document, type.Shape), cancellationToken);
        await finish(mediator, made.Id, cancellationToken);
        return made.Id;
    }

    private async Task<string?> FindAsync(KeyedWrite write, CancellationToken cancellationToken) =>
        await answers.FindAsync(write, cancellationToken) switch
        {
            null => null,
            { IsOfSamePayload: true } kept => Encoding.UTF8.GetString(kept.Answer.Body),
            _ => throw new FailureException(HostingErrors.KeyReused()),
        };
}

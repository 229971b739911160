using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.Native.Bulk;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using MediatR;

namespace Invoicing.Api.Native.Invoices;

/// <summary>The rows of one bulk request, some at a time: each in a scope and a transaction of its own.</summary>
internal sealed class InvoiceRows(IServiceScopeFactory scopes, HttpContext http, Limits limits, bool issue)
{
    private const int Workers = 4;
    private const string Place = "POST " + NativeDialect.Prefix + "/" + InvoicesResource.Name + "/bulk";

    private readonly Actor actor = http.RequestServices.GetRequiredService<ICurrentActor>().Actor;
    private readonly NativeErrors errors = http.RequestServices.GetRequiredService<NativeErrors>();
    private int last;

    /// <summary>The results of the next lines, in their order; empty lines have none.</summary>
    public async Task<IReadOnlyList<BulkResult>> RunAsync(IReadOnlyList<byte[]?> lines, CancellationToken cancellationToken)
    {
        var first = last + 1;
        last += lines.Count;
        var results = new BulkResult?[lines.Count];
        await Parallel.ForAsync(0, lines.Count, Parallelism(cancellationToken), async (at, token) =>
            results[at] = lines[at] is [] ? null : await RowAsync(first + at, lines[at], token));
        return [.. results.OfType<BulkResult>()];
    }

    private static ParallelOptions Parallelism(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = Workers, CancellationToken = cancellationToken };

    private async Task<BulkResult> RowAsync(int number, byte[]? line, CancellationToken cancellationToken)
    {
        BulkRow? row = null;
        try
        {
            row = BulkRow.Parse(line ?? throw new FailureException(HostingErrors.PayloadTooLarge()), limits.JsonDepth);
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
            var type = scope.ServiceProvider.GetRequiredService<ResourceTypes>()[InvoicesResource.Name];
            var (id, isReplayed) = await new BulkCreation(scope.ServiceProvider, type, Place, FinishAsync).RunAsync(row, cancellationToken);
            return new BulkResult(number) { Key = row.Key, Status = StatusCodes.Status201Created, Id = id, IsReplayed = isReplayed };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var answer = errors.Map(Failure.From(exception), http, () => row?.Document);
            return new BulkResult(number) { Key = row?.Key, Status = answer.Status, Errors = ((ErrorDocument)answer.Body!).Errors };
        }
    }

    private Task FinishAsync(IMediator mediator, string id, CancellationToken cancellationToken) =>
        issue ? mediator.Send(new IssueInvoiceCommand(new InvoiceId(Guid.Parse(id))), cancellationToken) : Task.CompletedTask;
}

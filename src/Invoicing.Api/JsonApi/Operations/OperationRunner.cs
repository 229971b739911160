using System.Text.Json;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Api.JsonApi.Resources;
using MediatR;

namespace Invoicing.Api.JsonApi.Operations;

/// <summary>Does one operation after the other. That all or none of them hold is the affair of the transaction around it.</summary>
/// <param name="checkAccess">Refuses types that the caller may not write.</param>
internal sealed class OperationRunner(IMediator mediator, Action<ResourceType> checkAccess)
{
    private readonly LocalIds locals = new();

    /// <returns>Null where the result has no data.</returns>
    public async Task<Resource?> RunAsync(Operation operation, CancellationToken cancellationToken)
    {
        checkAccess(operation.Type);
        if (operation.Relationship is not null)
        {
            await ChangeLinkageAsync(operation, cancellationToken);
            return null;
        }

        switch (operation.Code)
        {
            case OperationCode.Add:
                return await AddAsync(operation, cancellationToken);
            case OperationCode.Update when operation.Type.CanUpdate:
                return await UpdateAsync(operation, cancellationToken);
            case OperationCode.Remove when operation.Type.CanDelete:
                await operation.Type.DeleteAsync(mediator, IdOf(operation.Target!.Value, operation.Type, "/ref"), cancellationToken);
                return null;
            default:
                throw NotOffered(operation);
        }
    }

    private async Task<Resource> AddAsync(Operation operation, CancellationToken cancellationToken)
    {
        var data = ResourceOf(operation);
        if (!operation.Type.CanCreate)
        {
            throw NotOffered(operation);
        }

        ResourceInput.RefuseClientId(data);
        var made = await operation.Type.CreateAsync(mediator, ResourceInput.Of(data, operation.Type.Shape, locals), cancellationToken);
        if (Linkage.TextOf(data, "lid", "/data") is { } local && !locals.TryAdd(operation.Type.Name, local, made.Id))
        {
            throw Refusal.InDocument("/data/lid", "operation.lid_taken", $"An earlier operation of this request has the lid \"{local}\" already.");
        }

        return made;
    }

    private async Task<Resource> UpdateAsync(Operation operation, CancellationToken cancellationToken)
    {
        var data = ResourceOf(operation);
        var id = IdOf(operation.Target!.Value, operation.Type, "/ref");
        if (data.TryGetProperty("id", out _))
        {
            ResourceInput.CheckId(data, id);
        }

        return await operation.Type.UpdateAsync(mediator, id, ResourceInput.Of(data, operation.Type.Shape, locals), cancellationToken);
    }

    private async Task ChangeLinkageAsync(Operation operation, CancellationToken cancellationToken)
    {
        if (operation.Code is not OperationCode.Update || !operation.Relationship!.IsWritable)
        {
            throw NotOffered(operation);
        }

        var id = IdOf(operation.Target!.Value, operation.Type, "/ref");
        var document = JsonSerializer.SerializeToElement(
            new Dictionary<string, JsonElement> { ["data"] = operation.Data ?? throw Refusal.InDocument("", "document.no_data", "Send data.") }, WireJson.Options);
        await operation.Type.UpdateAsync(mediator, id, ResourceInput.OfLinkage(document, operation.Type.Shape, operation.Relationship, locals), cancellationToken);
    }

    private string IdOf(JsonElement identity, ResourceType type, string place) => Linkage.IdOf(identity, type.Name, place, locals);

    private static JsonElement ResourceOf(Operation operation) => operation.Data is { ValueKind: JsonValueKind.Object } data
        ? data
        : throw Refusal.InDocument("", "document.no_data", "Send a resource object under data.");

    private static FailureException NotOffered(Operation operation)
    {
        var what = operation.Relationship is null ? operation.Type.Name : $"the relationship {operation.Relationship.Name} of {operation.Type.Name}";
        return Refusal.Forbidden("operation.not_offered", $"{operation.Code} is not offered for {what}.", ErrorSource.InBody("/op"));
    }
}

using System.Globalization;
using Invoicing.Api.Hosting.Preconditions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>The dialect names every status that any operation can answer with; few of them can do all.</summary>
internal static class Statuses
{
    private static readonly int[] OfBodies =
        [StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status422UnprocessableEntity];

    public static void RemoveImpossible(OpenApiOperation operation, ApiDescription action)
    {
        if (HttpMethods.IsGet(action.HttpMethod!))
        {
            Remove(operation, OfBodies);
        }

        if (!action.ActionDescriptor.EndpointMetadata.OfType<HonoursIfMatchAttribute>().Any())
        {
            Remove(operation, StatusCodes.Status412PreconditionFailed);
        }

        if (HttpMethods.IsGet(action.HttpMethod!) && !action.RelativePath!.Contains('{', StringComparison.Ordinal))
        {
            Remove(operation, StatusCodes.Status404NotFound);
        }
    }

    private static void Remove(OpenApiOperation operation, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            operation.Responses!.Remove(status.ToString(CultureInfo.InvariantCulture));
        }
    }
}

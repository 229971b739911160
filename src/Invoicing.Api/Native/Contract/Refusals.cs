using System.Globalization;
using Invoicing.Api.Hosting.Preconditions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>The dialect names every refusal for every operation: those that cannot happen go, the others are said once.</summary>
internal sealed class Refusals(OpenApiDocument document)
{
    private static readonly int[] OfBodies =
        [StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status422UnprocessableEntity];

    private static readonly string[] AnsweredLater = ["409", "429", "503"];

    private readonly HashSet<string> known = [];

    public void Share(OpenApiOperation operation, ApiDescription action)
    {
        foreach (var status in Impossible(action).Select(status => status.ToString(CultureInfo.InvariantCulture)))
        {
            operation.Responses!.Remove(status);
        }

        foreach (var status in operation.Responses!.Keys.Where(status => status[0] is '4' or '5').ToArray())
        {
            operation.Responses[status] = Shared(status, (OpenApiResponse)operation.Responses[status]);
        }
    }

    private static IEnumerable<int> Impossible(ApiDescription action)
    {
        var isRead = HttpMethods.IsGet(action.HttpMethod!);
        var honoursIfMatch = action.ActionDescriptor.EndpointMetadata.OfType<HonoursIfMatchAttribute>().Any();
        return (isRead ? OfBodies : [])
            .Concat(honoursIfMatch ? [] : [StatusCodes.Status412PreconditionFailed])
            .Concat(isRead && !action.RelativePath!.Contains('{', StringComparison.Ordinal) ? [StatusCodes.Status404NotFound] : []);
    }

    private OpenApiResponseReference Shared(string status, OpenApiResponse response)
    {
        var name = response.Description!.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (known.Add(name))
        {
            response.Headers = new Dictionary<string, IOpenApiHeader>();
            if (AnsweredLater.Contains(status))
            {
                response.Headers[HeaderNames.RetryAfter] = new OpenApiHeader
                {
                    Schema = Schemas.Whole(0),
                    Description = "Seconds after which the same request may succeed; not in answers to conflicts that stay.",
                };
            }

            document.AddComponent<IOpenApiResponse>(name, response);
        }

        return new OpenApiResponseReference(name, document);
    }
}
